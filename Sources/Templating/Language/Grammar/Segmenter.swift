package import Diagnostics

/// Cuts a template into text, holes, directives and comments, in one pass over its bytes.
package struct Segmenter {
  /// A hole or directive stands in one line and is no longer than this.
  static let lengthLimit = 4_096
  /// After so many problems a file is probably no template at all.
  static let problemLimit = 100

  private let text: TemplateText
  private let end: Int
  private var position: Int
  private var textStart: Int
  /// Up to here a comment without its end was already reported.
  private var reportedUntil = 0
  private var segments: [Segment] = []
  private var problems: [Diagnostic] = []
  private var balance = DirectiveBalance()

  /// The parts of a file, or of the piece of it that `range` names (its body, say).
  ///
  /// - Returns: parts that cover the range, and everything that is wrong with holes and directives:
  ///   their own grammar, and whether every 循环 and 如果 of the range finds its 结束.
  package static func segments(of file: SourceFile, in range: Range<Int>) -> (
    segments: [Segment], problems: [Diagnostic]
  ) {
    segments(of: TemplateText(file), in: range)
  }

  /// The parts of a text that was taken out of a file, such as a value of its front matter.
  ///
  /// - Parameter location: where the text begins; places count from there, in the same line.
  package static func segments(of text: String, at location: TextLocation) -> (
    segments: [Segment], problems: [Diagnostic]
  ) {
    let text = TemplateText(text, at: location)
    return segments(of: text, in: text.bytes.indices)
  }

  static func segments(of text: TemplateText, in range: Range<Int>) -> (
    segments: [Segment], problems: [Diagnostic]
  ) {
    var segmenter = Segmenter(text, in: range)
    while segmenter.step() {}
    segmenter.finish()
    return (segmenter.segments, segmenter.problems.sorted(by: Diagnostic.isPrintedBefore))
  }

  private init(_ text: TemplateText, in range: Range<Int>) {
    self.text = text
    self.end = range.upperBound
    self.position = range.lowerBound
    self.textStart = range.lowerBound
  }

  /// Goes on to the next opening sign and takes what it opens; false at the end.
  private mutating func step() -> Bool {
    guard problems.count < Self.problemLimit, let start = nextBrace() else { return false }
    position = start + 1
    guard let opening = Opening(in: text.bytes[start..<end]) else { return true }
    switch opening {
    case .hole: take(opening, from: start) { $0.hole(from: start, inside: $1, until: $2) }
    case .directive: take(opening, from: start) { $0.directive(from: start, inside: $1, until: $2) }
    case .comment: comment(from: start)
    case .fullWidth(let written, let meant):
      problems.append(.fullWidthBrace(written, meant: meant, at: text.location(atByte: start)))
      position = start + written.utf8.count
    }
    return true
  }

  private mutating func finish() {
    closeText(at: end)
    if problems.count >= Self.problemLimit {
      problems.append(.tooManyProblems(at: text.location(atByte: position)))
    } else {
      balance.finish()
    }
    problems += balance.problems
  }

  /// The next `{`, or the first byte of `｛`.
  private func nextBrace() -> Int? {
    text.bytes.withUnsafeBufferPointer { bytes in
      var index = position
      while index < end {
        if bytes[index] == UInt8(ascii: "{") { return index }
        if bytes[index] == 0xEF, index + 2 < end, bytes[index + 1] == 0xBD, bytes[index + 2] == 0x9B
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  private mutating func closeText(at offset: Int) {
    if textStart < offset { segments.append(.text(textStart..<offset)) }
    textStart = offset
  }
}

// MARK: What an opening sign opens

extension Segmenter {
  private mutating func take(
    _ opening: Opening, from start: Int,
    _ parse: (inout Segmenter, Range<Int>, Int) -> Void
  ) {
    let limit = min(end, start + Self.lengthLimit)
    let closing = ClosingSign(opening.closingByte, in: text.bytes[start + 2..<limit])
    guard let offset = closing.offset else {
      position = max(start + 2, closing.scannedUntil)
      problems.append(
        .unclosed(opening, isFullWidth: closing.isFullWidth, at: text.location(atByte: start)))
      return
    }
    closeText(at: start)
    parse(&self, start + 2..<offset, offset + 2)
    position = offset + 2
    textStart = position
  }

  private mutating func hole(from start: Int, inside: Range<Int>, until stop: Int) {
    let (tokens, found) = FormulaLexer.tokens(of: text, in: inside)
    let (formula, problem) = FormulaParser.formula(of: text, tokens[...])
    problems += found
    if tokens.count == 1, found.isEmpty {
      problems.append(.emptyHole(at: text.location(atByte: start)))
    } else if let problem, found.isEmpty {
      problems.append(problem)
    } else if formula.root.isCondition {
      problems.append(.conditionInHole(at: text.location(atByte: start)))
    }
    segments.append(.hole(Hole(formula: formula, text: text, offset: start), start..<stop))
  }

  private mutating func directive(from start: Int, inside: Range<Int>, until stop: Int) {
    var parser = DirectiveParser(text, inside: inside)
    let kind = parser.kind()
    problems += parser.problems
    guard let kind else {
      segments.append(.comment(start..<stop))
      return
    }
    let directive = Directive(kind: kind, text: text, offset: start)
    balance.add(directive)
    segments.append(.directive(directive, start..<stop))
  }

  /// A comment may run over lines.
  private mutating func comment(from start: Int) {
    guard start >= reportedUntil else { return }
    guard let stop = endOfComment(from: start + 2) else {
      reportedUntil = end
      problems.append(.unclosed(.comment, isFullWidth: false, at: text.location(atByte: start)))
      return
    }
    closeText(at: start)
    segments.append(.comment(start..<stop))
    position = stop
    textStart = stop
  }

  private func endOfComment(from start: Int) -> Int? {
    text.bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + 1 < end {
        if bytes[index] == UInt8(ascii: "#"), bytes[index + 1] == UInt8(ascii: "}") {
          return index + 2
        }
        index += 1
      }
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosed(_ opening: Opening, isFullWidth: Bool, at location: TextLocation)
    -> Diagnostic
  {
    Diagnostic(
      .error, opening.unclosedID, "此处的 \(opening.sign) 没有对应的 \(opening.closing)", at: location,
      suggestion: isFullWidth
        ? "把全角的“｝”改为半角的 }" : "在\(opening == .comment ? "注释" : "同一行")的末尾补上 \(opening.closing)")
  }

  fileprivate static func fullWidthBrace(
    _ written: String, meant: String, at location: TextLocation
  )
    -> Diagnostic
  {
    Diagnostic(
      .error, "template.full-width-brace", "“\(written)”里有全角的符号", at: location,
      suggestion: "改为半角的 \(meant)；真要印出它，写成 {{ \"\(written)\" }}")
  }

  fileprivate static func emptyHole(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.empty-hole", "{{ }} 里面是空的", at: location,
      suggestion: "写上数据的路径，如 {{ 领导小组.组长 }}")
  }

  fileprivate static func conditionInHole(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.condition-in-hole", "条件不能印出", at: location,
      suggestion: "写成 {% 如果 … %}…{% 结束 %}")
  }

  fileprivate static func tooManyProblems(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.too-many-problems", "问题太多，从这里起没有再查", at: location,
      suggestion: "先改好前面的，再查一遍")
  }
}
