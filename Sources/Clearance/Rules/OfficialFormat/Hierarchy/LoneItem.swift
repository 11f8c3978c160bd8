import Diagnostics

extension Rule {
  /// LV-04: （一） without （二） divides nothing.
  static let loneItem = Rule(
    "LV-04", Citation(.practice),
    Guidance(
      "分层至少分两项，只有一项的不编序数",
      why: "序数是为了分开几件事。只有一件事还编上“（一）”，读的人会去找“（二）”。",
      good: "（一）摸底排查。　（二）集中整治。", bad: "只有“（一）摸底排查。”，没有（二）")
  ) { proofreading, rule in
    Outline.all(in: proofreading).filter(\.isOfText).flatMap(\.runs).compactMap { run in
      guard run.items.count == 1, let item = run.items.first, item.numeral.ordinal == 1,
        !run.isDoubtful, run.form.series != nil
      else { return nil }
      return rule.alone(item, next: run.form.label(2) ?? "")
    }
  }
}

extension Rule {
  fileprivate func alone(_ item: Outline.Item, next: String) -> Finding {
    finding(
      "只有“\(item.written)”，没有“\(next)”", at: item.location, .note,
      suggestion: "只有一项的去掉序数，或者补上下一项")
  }
}
