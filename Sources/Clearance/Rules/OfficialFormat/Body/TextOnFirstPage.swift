import Diagnostics
import Documents
import Records

extension Rule {
  /// BD-01: the first page shows text (7.3.3).
  static let textOnFirstPage = Rule(
    "BD-01", Citation("GB/T 9704—2012", "第7.3.3条", .required),
    Guidance(
      "公文首页必须显示正文",
      why: "首页只有版头、标题和主送机关，读的人看不到内容，印章也容易和正文分开。主送机关太多的，移到版记里去。",
      good: "首页主送机关下面有正文", bad: "主送机关排满首页，正文从第2页开始")
  ) { proofreading, rule in
    guard let text = proofreading.pages?.firstText, text.pages.lowerBound > 1 else { return [] }
    return [rule.later(text)]
  }
}

extension PrintedPages {
  fileprivate var firstText: Piece? {
    pieces.first { $0.part == .own && $0.element.isBody }
  }
}

extension Rule {
  fileprivate func later(_ text: PrintedPages.Piece) -> Finding {
    finding(
      "首页没有正文，正文从第\(text.pages.lowerBound)面才开始", at: text.location,
      suggestion: "缩小发文机关标志，或者把主送机关移到版记里“抄送”的上面")
  }
}
