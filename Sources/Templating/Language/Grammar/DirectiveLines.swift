package import Diagnostics

/// A line that holds nothing but directives and comments leaves no line behind.
package enum DirectiveLines {
  /// The parts with the white space of such lines, and their line ends, taken out of the text.
  ///
  /// - Parameter segments: parts that follow each other in `file`, from the head of a line on.
  package static func removed(from segments: [Segment], of file: SourceFile) -> [Segment] {
    var kept: [Segment] = []
    var line = Line()
    for segment in segments {
      guard case .text(let range) = segment else {
        line.add(segment)
        continue
      }
      for piece in lines(of: range, in: file.bytes) {
        line.add(.text(piece), isBlank: file.bytes[piece].allSatisfy(\.isWhiteSpace))
        if file.bytes[piece].last == UInt8(ascii: "\n") { line.move(to: &kept) }
      }
    }
    line.move(to: &kept)
    return kept
  }

  private static func lines(of range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "\n") {
      lines.append(start..<index + 1)
      start = index + 1
    }
    if start < range.upperBound { lines.append(start..<range.upperBound) }
    return lines
  }
}

/// The parts of one line, until it is known whether the line stays.
private struct Line {
  private var segments: [Segment] = []
  private var hasDirective = false
  private var hasWords = false

  mutating func add(_ segment: Segment, isBlank: Bool = false) {
    segments.append(segment)
    switch segment {
    case .text: hasWords = hasWords || !isBlank
    case .hole: hasWords = true
    case .directive, .comment: hasDirective = true
    }
  }

  mutating func move(to kept: inout [Segment]) {
    let goes = hasDirective && !hasWords
    for segment in segments {
      if case .text(let range) = segment {
        if !goes { kept.appendText(range) }
      } else {
        kept.append(segment)
      }
    }
    self = Line()
  }
}

extension [Segment] {
  /// Texts that touch become one.
  fileprivate mutating func appendText(_ range: Range<Int>) {
    if case .text(let last)? = last, last.upperBound == range.lowerBound {
      self[count - 1] = .text(last.lowerBound..<range.upperBound)
    } else {
      append(.text(range))
    }
  }
}

extension UInt8 {
  fileprivate var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
