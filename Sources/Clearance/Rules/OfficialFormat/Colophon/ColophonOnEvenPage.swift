import Diagnostics
import Documents
import Records

extension Rule {
  /// IM-07: printed on both sides, the last page is an even one, and the 版记 stands on it (6.2, 7.4.1).
  static let colophonOnEvenPage = Rule(
    "IM-07", Citation("GB/T 9704—2012", "第6.2条、第7.4.1条", .general),
    Guidance(
      "双面印刷的公文，版记在双页上",
      why: "公文双面印刷，版记排在公文的最后一面，最后一面总是双页。正文在单页结束的，版记排到它的背面。",
      good: "正文3面，版记在第4面的底部", bad: "正文3面，版记在第3面的底部"),
    isRepairable: true
  ) { proofreading, rule in
    guard let pages = proofreading.pages, !pages.isOneSided, proofreading.isGeneralForm,
      let piece = pages.colophon, !piece.pages.upperBound.isMultiple(of: 2)
    else { return [] }
    let place = piece.location ?? proofreading.lines(of: .printing).first?.passage.beginning
    return [rule.onOddPage(piece.pages.upperBound, at: place, proofreading.word?.colophonTurning)]
  }
}

extension Proofreading {
  /// The 版记 of a letter stands on its last page, whichever that is (10.1).
  fileprivate var isGeneralForm: Bool { (word?.form ?? document.form) != .letter }
}

extension WordReading {
  /// The 版记 on a page of its own, behind the last.
  fileprivate var colophonTurning: Repair? {
    ColophonFrame(in: self).flatMap { Repair(word: ColophonPlacing($0, in: self).turning) }
  }
}

extension PrintedPages {
  fileprivate var colophon: Piece? {
    pieces.last { $0.element == .printing || $0.element == .copies }
  }
}

extension Rule {
  fileprivate func onOddPage(_ page: Int, at location: TextLocation?, _ repair: Repair?) -> Finding
  {
    finding(
      "版记在第\(page)面，是单页", at: location, .warning,
      suggestion: "双面印刷的，把版记移到下一面（双页）的底部；单面印刷的不用改", repair: repair)
  }
}
