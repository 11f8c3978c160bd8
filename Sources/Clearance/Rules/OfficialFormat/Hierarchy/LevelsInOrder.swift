import Diagnostics
import Documents

extension Rule {
  /// LV-02: levels follow one another. 一、 with 1. below it is an option of practice.
  static let levelsInOrder = Rule(
    "LV-02", Citation("GB/T 9704—2012", "第7.3.3条", .practice),
    Guidance(
      "层次序数一级接一级，不跳级",
      why: "跳过一级，读的人会以为中间丢了一层。只有两层的，第一层用“一、”，第二层可以用“（一）”，也可以用“1.”。",
      good: "一、　（一）　1.", bad: "一、　（1）")
  ) { proofreading, rule in
    Outline.all(in: proofreading).flatMap { outline in
      skips(in: outline, rule) + (outline.isOfText ? lateStart(of: outline, rule) : [])
    }
  }

  private static func skips(in outline: Outline, _ rule: Rule) -> [Finding] {
    outline.runs.compactMap { run in
      guard let parent = run.parent, let item = run.items.first, let level = run.form.series else {
        return nil
      }
      let mayFollow = parent.form.level + (parent.form == .first ? 2 : 1)
      return level.rawValue > mayFollow ? rule.skipped(item, under: parent) : nil
    }
  }

  /// A text whose first numeral is not of the first level.
  private static func lateStart(of outline: Outline, _ rule: Rule) -> [Finding] {
    guard let first = outline.runs.first, let item = first.items.first, !first.isDoubtful,
      first.form == .second || first.form == .fourth,
      !outline.runs.contains(where: { $0.form == .first })
    else { return [] }
    return [rule.beginsLate(item)]
  }
}

extension Rule {
  fileprivate func skipped(_ item: Outline.Item, under parent: Numeral) -> Finding {
    let due = Numeral.Form(rawValue: parent.form.level + 1)?.label(1) ?? "（1）"
    return finding(
      "“\(parent.label ?? "")”下面直接用了“\(item.written)”，跳了级", at: item.location, .warning,
      suggestion: "“\(parent.label ?? "")”的下一级用“\(due)”")
  }

  fileprivate func beginsLate(_ item: Outline.Item) -> Finding {
    finding(
      "全文的层次从“\(item.written)”起", at: item.location, .note, suggestion: "第一层用“一、”")
  }
}
