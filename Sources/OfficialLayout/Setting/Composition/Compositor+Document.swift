import Documents

extension Compositor {
  /// The whole document, in the order in which a reader meets its parts.
  mutating func set(_ document: Document) {
    if document.masthead == nil { pageNumber = layout.draftPageNumber }
    number = document.masthead?.number
    form = document.masthead == nil ? .general : document.form
    if let masthead = document.masthead { set(masthead, of: document) }
    let hasTitle = !document.title.isBlank || !document.form.canLackTitle
    if hasTitle { title(document.title, in: .own) }
    if let dateline = document.dateline { set(dateline: dateline) }
    element = Element(document.addressees == nil ? .text : .addressees)
    if hasTitle { blankLines(GBT9704.Text.blankLinesAboveAddressees) }
    if let addressees = document.addressees { set(addressees) }
    element = Element(.text)
    blocks(document.body)
    keepWithNext(lastParagraphs: remedy.movedParagraphs)
    annexList(document.annexes, in: .own)
    if let attendance = document.attendance { set(attendance) }
    if !document.signsInHead, let signature = document.signature { set(signature) }
    if let note = document.note { set(note: note) }
    annexes(document.annexes) { .annex($0) }
    if let issued = document.issuedText { set(issued) }
    if let colophon = document.colophon { set(colophon) }
  }

  mutating func title(
    _ title: [Inline], as kind: DocumentElement = .title, in part: DocumentPart
  ) {
    element = Element(kind, in: part)
    let width = textOrientation == .portrait ? layout.textWidth : layout.landscapeTextWidth
    let capacity = width.emu / GBT9704.Text.titleSize.length.emu
    let lines = TitleBreaking.lines(of: title.plainText, capacity: capacity)
    paragraph(.title) { stick in
      for (index, line) in lines.enumerated() {
        if index > 0 { stick.lineBreak() }
        stick.text(line)
      }
    }
  }

  private mutating func set(dateline: [Inline]) {
    element = Element(.dateline)
    paragraph(.dateline, of: dateline)
  }

  private mutating func set(_ addressees: Addressees) {
    paragraph(.normal) { stick in
      stick.inlines(addressees.content)
      stick.text("：")
    }
  }

  private mutating func set(note: [Inline]) {
    element = Element(.note)
    paragraph(.note) { stick in
      stick.text("（")
      stick.inlines(note)
      stick.text("）")
    }
  }

  /// The issued text begins a page under its own title; it is no 附件 and bears no label.
  private mutating func set(_ issued: IssuedText) {
    startPage()
    title(issued.title, in: .issuedText)
    element = Element(.text, in: .issuedText)
    blankLines(1)
    blocks(issued.body)
    annexList(issued.annexes, in: .issuedText)
    annexes(issued.annexes) { .annexOfIssuedText($0) }
  }
}
