import Diagnostics

/// The work of one preparation, line by line.
struct Preparation {
  let file: SourceFile
  let isDraft: Bool
  var text: PreparedText
  var line: [Token] = []
  var table = TableWatch()

  init(file: SourceFile, isDraft: Bool, text: PreparedText) {
    self.file = file
    self.isDraft = isDraft
    self.text = text
  }

  enum Token {
    case copy(Range<Int>)
    case mark(Int, source: Int)
    case directive(Int, source: Int)
    case comment
  }

  mutating func run(_ segments: [Segment]) {
    guard (segments.last?.range.upperBound ?? 0) <= Self.sizeLimit else {
      text.isRefused = true
      return text.problems.append(.tooLarge(at: file.location(atByte: 0)))
    }
    for segment in segments {
      switch segment {
      case .text(let range): take(range)
      case .hole(let hole, let range):
        line.append(.mark(add(.hole(hole)), source: range.lowerBound))
      case .directive(let directive, let range):
        line.append(.directive(add(.directive(directive)), source: range.lowerBound))
      case .comment: line.append(.comment)
      }
    }
    flushLine()
  }

  private static let sizeLimit = 32 << 20

  mutating func add(_ mark: PreparedText.Mark) -> Int {
    text.marks.append(mark)
    return text.marks.count - 1
  }

  private mutating func take(_ range: Range<Int>) {
    var start = range.lowerBound
    for offset in range where file.bytes[offset] == UInt8(ascii: "\n") {
      let hasReturn = offset > start && file.bytes[offset - 1] == UInt8(ascii: "\r")
      line.append(.copy(start..<(hasReturn ? offset - 1 : offset)))
      flushLine()
      start = offset + 1
    }
    line.append(.copy(start..<range.upperBound))
  }
}
