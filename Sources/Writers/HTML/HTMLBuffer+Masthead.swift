import Documents
import OfficialLayout

extension HTMLBuffer {
  /// 版头 (GB/T 9704—2012, 7.2 and chapter 10), down to the red rule.
  mutating func masthead(_ masthead: Masthead, of document: Document) {
    let className = masthead.isPreprinted ? "gw-masthead gw-preprinted" : "gw-masthead"
    container("header", className) { out in
      switch document.form {
      case .letter: out.letterHead(masthead)
      case .general, .order, .minutes:
        for (name, content) in masthead.classification { out.line(name, content) }
        out.mark(masthead)
        out.numberAndSigners(masthead)
        if document.signsInHead, let signature = document.signature { out.headLine(signature) }
      }
    }
  }

  /// 10.1: the mark, the rule below it, and under that what stands at the left with the 发文字号 at the right.
  private mutating func letterHead(_ masthead: Masthead) {
    mark(masthead)
    let left = masthead.classification
    guard !left.isEmpty || masthead.number != nil else { return }
    container("div", "gw-letter-lines") { out in
      if let first = left.first { out.line(first.className, first.content) }
      out.line("gw-number-line", masthead.number)
      for (name, content) in left.dropFirst() { out.line(name, content) }
    }
  }

  /// A document that goes up carries its signers beside its number, two in a row (7.2.6).
  private mutating func numberAndSigners(_ masthead: Masthead) {
    guard !masthead.signers.isEmpty else { return line("gw-number-line", masthead.number) }
    container("div", "gw-upward") { out in
      out.line("gw-number-line", masthead.number)
      out.element("p", "gw-signers") { out in
        out.span("gw-signers-label", "签发人：")
        out.raw("<span class=\"gw-signers-names\">")
        for row in masthead.signerRows { out.span("gw-signers-row", row.joined(separator: "　")) }
        out.raw("</span>")
      }
    }
  }

  /// Minutes say above the rule who wrote them, and when.
  private mutating func headLine(_ signature: SignatureBlock) {
    container("div", "gw-head-line") { out in
      out.element("p", "gw-head-agency") { out in
        for (index, words) in signature.headWords.enumerated() {
          if index > 0 { out.raw(" ") }
          out.inlines(words)
        }
      }
      if let date = signature.date { out.line("gw-head-date", date) }
    }
  }

  private mutating func line(_ className: String, _ content: [Inline]?) {
    guard let content else { return }
    element("p", className) { $0.inlines(content) }
  }
}

// MARK: - Mark

extension HTMLBuffer {
  /// 发文机关标志: one line, or the agencies of a joint document with 文件 beside them (7.2.4). Paper that
  /// bears it already keeps its room.
  private mutating func mark(_ masthead: Masthead) {
    let lines = masthead.markLines
    guard !lines.isEmpty else { return }
    let size = "gw-mark-\(Self.markClass(masthead))"
    if lines.count == 1, !masthead.isPreprinted { return line("gw-mark \(size)", lines[0]) }
    container("div", "gw-mark \(size)\(lines.count > 1 ? " gw-joint" : "")") { out in
      out.container("div", "gw-mark-lines") { out in
        for words in lines {
          out.element("p", "gw-mark-line") { if !masthead.isPreprinted { $0.inlines(words) } }
        }
      }
      if let suffix = masthead.suffixBeside, !masthead.isPreprinted {
        out.element("p", "gw-mark-suffix") { $0.text(suffix.rawValue) }
      }
    }
  }

  /// The length of the mark, by which the stylesheet sizes it to one line of the type area.
  private static func markClass(_ masthead: Masthead) -> Int {
    let longest = masthead.markLines.map { $0.plainText.count }.max() ?? 0
    let suffix = masthead.suffixBeside.map { $0.rawValue.count + 1 } ?? 0
    return min(max(longest + suffix, 8), 24)
  }
}

extension SignatureBlock {
  fileprivate var headWords: [[Inline]] { agencies + signatories.map(\.line) }
}

extension Masthead {
  /// 份号、密级、紧急程度, one a line in this order (7.2.3).
  fileprivate var classification: [(className: String, content: [Inline])] {
    [("gw-copy-number", copyNumber), ("gw-secrecy", secrecy), ("gw-urgency", urgency)]
      .compactMap { name, content in content.map { (name, $0) } }
  }
}
