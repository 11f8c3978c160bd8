import Documents
import OfficialLayout

/// The sheets of a document in the order in which they are bound: each text with its annexes behind it.
/// The colophon stands at the foot of the last (GB/T 9704—2012, 7.4).
extension HTMLBuffer {
  private enum Sheet {
    case notice(Document)
    case issued(IssuedText)
    case annex(PrintedAnnex)
    /// Of the 版记 alone.
    case colophon(isEven: Bool)
  }

  mutating func document(_ typesetting: Typesetting) {
    let document = typesetting.document
    let layout = typesetting.galley.layout
    let number = document.masthead?.number
    var sheets =
      [Sheet.notice(document)]
      + PrintedAnnex.all(of: document.annexes, number: number, layout).map(Sheet.annex)
    if let issued = document.issuedText {
      sheets +=
        [.issued(issued)]
        + PrintedAnnex.all(of: issued.annexes, number: number, layout).map(Sheet.annex)
    }
    var pages: Int?
    switch ColophonSheet(of: typesetting) {
    case .own(let isEven)?: sheets.append(.colophon(isEven: isEven))
    case .lastOfText(let count)?: pages = count
    case nil: break
    }
    container("article", Self.className(of: document)) { out in
      for sheet in sheets.dropLast() { out.sheet(sheet) }
      guard let last = sheets.last else { return }
      out.sheet(last, pages: pages, colophon: document.colophon)
    }
  }

  /// - Parameter pages: that the sheet takes on paper.
  private mutating func sheet(_ sheet: Sheet, pages: Int? = nil, colophon: Colophon? = nil) {
    let size = pages.map { $0 > 1 ? " gw-pages-\(min($0, Self.mostPages))" : "" } ?? ""
    container("section", Self.className(of: sheet) + size) { out in
      switch sheet {
      case .notice(let document): out.notice(document)
      case .issued(let text): out.issuedText(text)
      case .annex(let annex): out.annex(annex)
      case .colophon: break
      }
      out.colophon(colophon)
    }
  }

  /// As far as the stylesheet counts.
  private static let mostPages = 24

  /// Only a letterhead makes a special form.
  private static func className(of document: Document) -> String {
    guard document.masthead != nil else { return "gw-document" }
    return switch document.form {
    case .general: "gw-document"
    case .letter: "gw-document gw-letter"
    case .order: "gw-document gw-order"
    case .minutes: "gw-document gw-minutes"
    }
  }

  private static func className(of sheet: Sheet) -> String {
    switch sheet {
    case .notice: "gw-sheet"
    case .issued: "gw-sheet gw-issued"
    case .annex(let annex):
      annex.orientation == .landscape ? "gw-sheet gw-annex gw-landscape" : "gw-sheet gw-annex"
    case .colophon(let isEven): isEven ? "gw-sheet gw-even" : "gw-sheet"
    }
  }

  private mutating func notice(_ document: Document) {
    if let masthead = document.masthead { self.masthead(masthead, of: document) }
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
    if let attendance = document.attendance { self.attendance(attendance) }
    if !document.signsInHead, let signature = document.signature { self.signature(signature) }
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
