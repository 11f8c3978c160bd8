import Diagnostics
import Documents
import Records

extension Rule {
  /// DT-07: the page with the signature shows text too (7.3.5.5).
  static let signOffWithText = Rule(
    "DT-07", Citation("GB/T 9704—2012", "第7.3.5.5条", .required),
    Guidance(
      "署名、成文日期与正文同处一面",
      why: "单独一面的署名和印章可以被接到别的文件后面。排不下时调整行距、字距，使正文与署名同面，不写“此页无正文”。",
      good: "最后一面有两行正文，然后是署名和日期", bad: "第2面只有署名、日期和印章")
  ) { proofreading, rule in
    guard let pages = proofreading.pages, let signature = pages.signature,
      !pages.showsText(on: signature.pages.lowerBound)
    else { return [] }
    let place = signature.location ?? proofreading.lines(of: .signature).first?.passage.beginning
    // Our own documents are printed with what 7.3.5.5 offers done already; a person may want to shorten one.
    let severity = proofreading.word == nil ? Severity.warning : .error
    return [rule.alone(on: signature.pages.lowerBound, severity, at: place)]
  }
}

extension PrintedPages {
  fileprivate var signature: Piece? {
    pieces(of: .signature).first ?? pieces(of: .date).first
  }

  fileprivate func showsText(on page: Int) -> Bool {
    pieces.contains {
      $0.part == .own && $0.element.isBody && $0.pages.contains(page)
    }
  }
}

extension Rule {
  fileprivate func alone(on page: Int, _ severity: Severity, at location: TextLocation?) -> Finding
  {
    finding(
      "署名和成文日期所在的第\(page)面没有正文", at: location, severity,
      suggestion: severity == .error
        ? "稍微调整行距、字距，使正文和署名排在同一面" : "行距、字距已经调整过，请增删几行正文")
  }
}
