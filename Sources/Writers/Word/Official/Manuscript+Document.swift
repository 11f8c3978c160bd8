import Documents
import OfficialLayout

extension Manuscript {
  /// The whole document, in the order in which a reader meets its parts.
  mutating func write(_ document: Document) {
    if let masthead = document.masthead {
      write(masthead)
      blankLinesBelowRule()
    }
    title(document.title)
    if let dateline = document.dateline { paragraph(.dateline, of: dateline) }
    blankLines(GBT9704.Text.blankLinesAboveAddressees)
    if let addressees = document.addressees { write(addressees) }
    blocks(document.body)
    annexList(document.annexes)
    if let signature = document.signature { write(signature) }
    if let note = document.note { write(note: note) }
    annexes(document.annexes)
    if let issued = document.issuedText { write(issued) }
    if let colophon = document.colophon { write(colophon) }
  }

  mutating func title(_ title: [Inline]) {
    let width = textOrientation == .portrait ? layout.textWidth : layout.landscapeTextWidth
    let capacity = width.emu / GBT9704.Text.titleSize.length.emu
    let lines = TitleBreaking.lines(of: title.plainText, capacity: capacity)
    paragraph(.title) { manuscript in
      for (index, line) in lines.enumerated() {
        if index > 0 { manuscript.lineBreak() }
        manuscript.text(line)
      }
    }
  }

  private mutating func write(_ addressees: Addressees) {
    paragraph(.normal) { manuscript in
      manuscript.inlines(addressees.content)
      manuscript.text("：")
    }
  }

  private mutating func write(note: [Inline]) {
    paragraph(.note) { manuscript in
      manuscript.text("（")
      manuscript.inlines(note)
      manuscript.text("）")
    }
  }

  /// The issued text begins a page under its own title; it is no 附件 and bears no label.
  private mutating func write(_ issued: IssuedText) {
    startPage()
    title(issued.title)
    blankLines(1)
    blocks(issued.body)
    annexList(issued.annexes)
    annexes(issued.annexes)
  }
}
