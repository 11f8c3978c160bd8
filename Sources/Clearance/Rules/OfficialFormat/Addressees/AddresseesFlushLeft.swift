import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// TO-02: the addressees begin at the left edge, and so do their other lines (7.3.2).
  static let addresseesFlushLeft = Rule(
    "TO-02", Citation("GB/T 9704—2012", "第7.3.2条", .required),
    Guidance(
      "主送机关居左顶格，回行时仍顶格",
      why: "主送机关是称呼，不是正文的一段，不空二字。",
      good: "各县（区）市场监督管理局：（顶格）", bad: "　　各县（区）市场监督管理局：（空了二字）"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.paragraphs(of: .addressees).compactMap { paragraph -> ParagraphFault? in
      guard !paragraph.isFlushLeft else { return nil }
      let edits =
        paragraph.hasPlainStart || paragraph.properties.alignment == .center
        ? [.paragraph(paragraph.index, .alignment(.left))] + paragraph.edits(firstLine: 0) : []
      return ParagraphFault(paragraph, "", edits)
    }
    return rule.findings(faults, in: word, suggestion: "取消主送机关的缩进和前面的空格") { _, _ in
      "主送机关没有顶格"
    }
  }
}

extension WordParagraph {
  /// Whether all its lines begin at the left edge.
  var isFlushLeft: Bool {
    switch properties.alignment {
    case .left, .both: firstLineStart.isNear(0) && left.isNear(0)
    case .center, .right, .distribute: false
    }
  }
}
