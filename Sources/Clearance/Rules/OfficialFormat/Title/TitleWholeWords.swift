import Diagnostics
import Documents
import OfficialLayout

extension Rule {
  /// TI-09: no line ends within a word, a number, or the name of a document (7.3.1: 词意完整).
  static let titleWholeWords = Rule(
    "TI-09", Citation("GB/T 9704—2012", "第7.3.1条", .general),
    Guidance(
      "标题回行时词意完整，不拆开词语、书名号和数字",
      why: "标题是一眼看过去的，词断在两行上要回头再读。“的”字和文种也不单独起一行。",
      good: "演示市市场监督管理局\n关于开展食品安全检查的通知", bad: "演示市市场监督管\n理局关于开展食品安全检查的通知"),
    isRepairable: true
  ) { proofreading, rule in
    guard let title = TitleLines(proofreading), title.isJudged, let first = title.flaws.first else {
      return []
    }
    return [rule.parted(first.flaw, before: first.place, title)]
  }
}

extension Rule {
  fileprivate func parted(_ flaw: TitleFlaw, before place: Int, _ title: TitleLines) -> Finding {
    let all = title.all
    let before = String(String.UnicodeScalarView(all[..<place].suffix(3)))
    let after = String(String.UnicodeScalarView(all[place...].prefix(3)))
    let what =
      switch flaw {
      case .word: "词语"
      case .brackets: "书名号或括号里的文字"
      case .sign: "数字、字母或标点"
      }
    return finding(
      "标题在“\(before)”和“\(after)”之间换行，拆开了\(what)", at: title.location, .warning,
      suggestion: "在词与词之间换行，如机关名称之后、“关于”之前", repair: title.repair)
  }
}
