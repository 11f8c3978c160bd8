import Documents

extension Typesetting {
  /// What the pages hold, where each element begins, and what was decided: a line each, for
  /// `yinfa render --explain`.
  package var explanation: [String] {
    [countLine] + pageLines + elementLines + decisions.map { "排版：\($0.words)" }
  }

  private var countLine: String {
    let other = pages(by: .libreOffice).count
    let same = "共\(pages.count)页"
    return other == pages.count
      ? same : "\(same)；LibreOffice 排成\(other)页，与 Word 不同，打印前请核对"
  }

  private var pageLines: [String] {
    pages.pages.enumerated().map { index, page in
      if page.isBlank { return "第\(index + 1)页：空白页" }
      let lie = page.orientation == .landscape ? "横排，" : ""
      return "第\(index + 1)页：\(lie)\(page.lines)行，余\(spareLines(page))行"
    }
  }

  private func spareLines(_ page: Pages.Page) -> Int {
    max(0, page.remaining.emu) / max(1, galley.layout.linePitch.emu)
  }

  /// The first line of each element, in the order of the document.
  private var elementLines: [String] {
    var seen: Set<Element> = []
    return galley.pieces.indices.compactMap { index in
      guard let element = galley.pieces[index].shownElement, seen.insert(element).inserted,
        let name = element.name, let place = fitted.places(ofPiece: index).first
      else { return nil }
      let line = place.line(pitch: galley.layout.linePitch)
      let isAtFoot = name == DocumentElement.printing.name
      return isAtFoot ? "\(name)：第\(place.page)页页末" : "\(name)：第\(place.page)页第\(line)行"
    }
  }
}

extension Galley.Piece {
  /// Nil for what shows nothing. All that the text is made of counts as the text.
  fileprivate var shownElement: Element? {
    guard let element else { return nil }
    if case .paragraph(let paragraph) = self, paragraph.isBlank { return nil }
    switch element.kind {
    case .heading, .roster, .cell: return Element(.text, in: element.part)
    case .copyNumber, .secrecy, .urgency, .mark, .number, .signers, .title, .dateline, .addressees,
      .text, .annexList, .signature, .signatory, .date, .note, .attendance, .annexLabel,
      .annexTitle,
      .colophonAddressees, .copies, .printing, .pageNumber, .blank:
      return element
    }
  }
}

extension Element {
  /// `附件2的标题`
  fileprivate var name: String? {
    guard let name = kind.name else { return nil }
    switch part {
    case .own: return name
    case .issuedText: return "印发的文本\(name)"
    case .annex(let index): return "附件\(index + 1)\(name)"
    case .annexOfIssuedText(let index): return "印发的文本的附件\(index + 1)\(name)"
    }
  }
}

extension DocumentElement {
  /// As chapter 7 names it; nil for what is no element.
  fileprivate var name: String? {
    switch self {
    case .copyNumber: "份号"
    case .secrecy: "密级和保密期限"
    case .urgency: "紧急程度"
    case .mark: "发文机关标志"
    case .number: "发文字号"
    case .signers: "签发人"
    case .title, .annexTitle: "标题"
    case .dateline: "题下"
    case .addressees: "主送机关"
    case .text, .heading, .roster, .cell: "正文"
    case .annexList: "附件说明"
    case .signature: "发文机关署名"
    case .signatory: "签署人"
    case .date: "成文日期"
    case .note: "附注"
    case .attendance: "出席人员"
    case .annexLabel: "标识"
    case .colophonAddressees, .copies, .printing: "版记"
    case .pageNumber, .blank: nil
    }
  }
}
