import Diagnostics
import Documents
import OfficialLayout

extension Rule {
  /// TI-08: a line of the title holds 20 characters of 二号, and four lines are the most that is read at a glance.
  static let titleLength = Rule(
    "TI-08", Citation(.practice),
    Guidance(
      "标题每行不超过20字，不超过4行",
      why: "二号字在版心里每行排20个字，写多了会自己折行，折在哪里就由不得人了。超过四行的标题，正文就要被挤出首页。",
      good: "演示市市场监督管理局\n关于开展食品安全检查的通知", bad: "一行写了24个字，最后4个字自动折到下一行"),
    isRepairable: true, settings: [.mostLines]
  ) { proofreading, rule in
    guard let title = TitleLines(proofreading) else { return [] }
    let most = proofreading.habits.number(.mostLines, of: rule)
    let long = title.overlong.prefix(1).map { rule.overlong($0, title) }
    return long + (title.lines.count > most ? [rule.tooMany(title, most)] : [])
  }
}

extension Rule.Setting {
  fileprivate static let mostLines = Rule.Setting("最多行数", usual: 4)
}

extension Rule {
  fileprivate func overlong(_ line: [Unicode.Scalar], _ title: TitleLines) -> Finding {
    finding(
      "标题有一行\((line.halves + 1) / 2)字，排不下，会自动折行", at: title.location, .warning,
      suggestion: "重新分行，每行不超过\(TitleShape.charactersPerLine)字", repair: title.repair)
  }

  fileprivate func tooMany(_ title: TitleLines, _ most: Int) -> Finding {
    finding(
      "标题排了\(title.lines.count)行", at: title.location, .warning, suggestion: "精简标题，不超过\(most)行")
  }
}
