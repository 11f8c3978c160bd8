import Diagnostics
import Documents

extension Rule {
  /// TI-01: a title ends with its 文种, one of the fifteen (条例第八条、第九条第七项).
  static let titleGenre = Rule(
    "TI-01", Citation("党政机关公文处理工作条例", "第九条", .required),
    Guidance(
      "标题以文种结尾，文种是条例规定的十五种之一",
      why: "文种说明公文要收文单位做什么：请示要批复，通知要执行，函要答复。没有文种就不知道按什么办。",
      good: "关于做好节日检查工作的通知", bad: "关于做好节日检查工作")
  ) { proofreading, rule in
    guard let title = proofreading.title else {
      return proofreading.needsTitle ? [rule.noTitle(proofreading)] : []
    }
    guard proofreading.isOfficial, !proofreading.document.form.canLackTitle, title.genre == nil,
      BusinessText.word(endOf: title.withoutRemark) == nil
    else { return [] }
    return [rule.noGenre(title, proofreading.document.masthead == nil ? .warning : .error)]
  }
}

extension Proofreading {
  fileprivate var needsTitle: Bool {
    document.masthead != nil && !document.form.canLackTitle
  }
}

extension Rule {
  fileprivate func noTitle(_ proofreading: Proofreading) -> Finding {
    finding(
      "公文没有标题", at: proofreading.beginning, .warning,
      suggestion: "写上标题：发文机关名称、事由和文种")
  }

  fileprivate func noGenre(_ title: TitleWords, _ severity: Severity) -> Finding {
    let last = title.range(of: max(0, title.scalars.count - 2)..<title.scalars.count)
    return finding(
      "标题“\(title.text.excerpt)”不以文种结尾", at: title.passage.location(of: last), severity,
      suggestion: "以通知、通报、报告、请示、批复、意见、函、公告、通告、决定等文种结尾")
  }
}
