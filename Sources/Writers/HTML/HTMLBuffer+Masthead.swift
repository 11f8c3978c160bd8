import Documents

extension HTMLBuffer {
  /// 版头 (GB/T 9704—2012, 7.2), down to the red rule.
  mutating func masthead(_ masthead: Masthead) {
    container("header", "gw-masthead") { out in
      out.line("gw-copy-number", masthead.copyNumber)
      out.line("gw-secrecy", masthead.secrecy)
      out.line("gw-urgency", masthead.urgency)
      if !masthead.mark.isEmpty {
        out.line("gw-mark gw-mark-\(Self.markClass(masthead.mark))", masthead.mark)
      }
      out.numberAndSigners(masthead)
    }
  }

  /// A document that goes up carries its signers beside its number (7.2.6).
  private mutating func numberAndSigners(_ masthead: Masthead) {
    guard !masthead.signers.isEmpty else { return line("gw-number-line", masthead.number) }
    container("div", "gw-upward") { out in
      out.line("gw-number-line", masthead.number)
      out.element("p", "gw-signers") { out in
        out.span("gw-signers-label", "签发人：")
        out.raw("<span class=\"gw-signers-names\">")
        for (index, signer) in masthead.signers.enumerated() {
          if index > 0 { out.raw("　") }
          out.raw("<span>")
          out.inlines(signer)
          out.raw("</span>")
        }
        out.raw("</span>")
      }
    }
  }

  private mutating func line(_ className: String, _ content: [Inline]?) {
    guard let content else { return }
    element("p", className) { $0.inlines(content) }
  }

  /// The length of the mark, by which the stylesheet sizes it to one line of the type area.
  private static func markClass(_ mark: [Inline]) -> Int {
    min(max(mark.plainText.count, 8), 24)
  }
}
