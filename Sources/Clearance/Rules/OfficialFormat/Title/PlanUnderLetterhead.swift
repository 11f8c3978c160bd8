import Diagnostics
import Documents

extension Rule {
  /// TI-05: a 方案 is no 公文种类 (条例第八条): it is issued by a 通知, not under a letterhead of its own.
  ///
  /// 决定书, 告知书 and the like are forms of law enforcement, which have rules of their own.
  static let planUnderLetterhead = Rule(
    "TI-05", Citation("党政机关公文处理工作条例", "第八条", .general),
    Guidance(
      "方案、计划、办法等用通知印发，不直接用红头",
      why: "条例规定的公文种类只有十五种，方案、计划、办法、公示不在其中。把它们印在通知后面，另页起排。",
      good: "关于印发《节日检查工作方案》的通知", bad: "红头文件直接以“节日检查工作方案”为题")
  ) { proofreading, rule in
    guard proofreading.document.masthead != nil, !proofreading.document.form.canLackTitle,
      let title = proofreading.title, title.genre == nil,
      let word = BusinessText.word(endOf: title.withoutRemark), !word.hasSuffix("书")
    else { return [] }
    return [rule.noGenreOfItsOwn(word, title)]
  }
}

extension Rule {
  fileprivate func noGenreOfItsOwn(_ word: String, _ title: TitleWords) -> Finding {
    let end = title.withoutRemark.unicodeScalars.count
    let range = title.range(of: end - word.unicodeScalars.count..<end)
    return finding(
      "“\(word)”不是公文种类，却直接用了红头", at: title.passage.location(of: range), .warning,
      suggestion: "改用“关于印发《……\(word)》的通知”")
  }
}
