import Documents

extension HTMLBuffer {
  /// 附件说明 (7.3.4): names without punctuation after them, numbered where there are several.
  mutating func annexList(_ annexes: [Annex]) {
    guard !annexes.isEmpty else { return }
    container("div", "gw-annex-list") { out in
      for (index, annex) in annexes.enumerated() {
        out.element("p", index == 0 ? "gw-annex-first" : "gw-annex-next") { out in
          if index == 0 { out.span("gw-annex-label", "附件：") }
          if annexes.count > 1 { out.span("gw-number", "\(index + 1).") }
          out.raw("<span class=\"gw-annex-name\">")
          out.inlines(annex.title)
          out.raw("</span>")
        }
      }
    }
  }

  /// 附件 (7.3.7): a new page, its label on the first line, its title on the third.
  mutating func annex(_ annex: PrintedAnnex) {
    element("p", "gw-annex-mark") { $0.inlines(annex.label) }
    title(annex.title, on: annex.orientation)
    blocks(annex.body)
  }

  mutating func span(_ className: String, _ words: String) {
    raw("<span class=\"\(className)\">")
    text(words)
    raw("</span>")
  }
}
