import Documents

/// The sheets of a document in the order in which they are bound: the text, what it issues, the annexes.
/// The colophon stands at the foot of the last (GB/T 9704—2012, 7.4).
extension HTMLBuffer {
  mutating func document(_ document: Document) {
    let annexes = PrintedAnnex.all(of: document)
    container("article", "gw-document") { out in
      out.container("section", "gw-sheet") { out in
        out.notice(document)
        if document.issuedText == nil, annexes.isEmpty { out.colophon(document.colophon) }
      }
      if let issued = document.issuedText {
        out.container("section", "gw-sheet gw-issued") { out in
          out.issuedText(issued)
          if annexes.isEmpty { out.colophon(document.colophon) }
        }
      }
      for (index, annex) in annexes.enumerated() {
        out.annex(annex, colophon: index == annexes.count - 1 ? document.colophon : nil)
      }
    }
  }

  private mutating func notice(_ document: Document) {
    if let masthead = document.masthead { self.masthead(masthead) }
    title(document.title)
    if let dateline = document.dateline {
      element("p", "gw-dateline") { $0.inlines(dateline) }
    }
    if let addressees = document.addressees {
      element("p", "gw-addressees") { out in
        out.inlines(addressees.content)
        out.raw("：")
      }
    }
    blocks(document.body)
    annexList(document.annexes)
    if let signature = document.signature { self.signature(signature) }
    if let note = document.note {
      element("p", "gw-note") { out in
        out.raw("（")
        out.inlines(note)
        out.raw("）")
      }
    }
  }

  private mutating func issuedText(_ issued: IssuedText) {
    title(issued.title)
    blocks(issued.body)
    annexList(issued.annexes)
  }
}
