import Diagnostics
import Documents

extension Rule {
  /// LV-10: what counts the members of one list is of one form.
  static let mixedEnumerators = Rule(
    "LV-10", Citation(.practice),
    Guidance(
      "同一组并列事项用同一种序数",
      why: "“一是”之后接“第二”，读的人要停下来想这是不是同一组。",
      good: "一是摸清底数，二是建立台账，三是集中整治。", bad: "一是摸清底数，第二，建立台账，③集中整治。")
  ) { proofreading, rule in
    let inside = proofreading.lines.filter { $0.element == .text }.flatMap { line in
      changes(in: line.passage, rule)
    }
    let between = Outline.all(in: proofreading).flatMap(\.runs).compactMap { run in
      run.continued.flatMap { before in run.items.first.map { rule.mixed($0, after: before) } }
    }
    return inside + between
  }

  /// The places in a paragraph where another form counts on.
  private static func changes(in passage: Passage, _ rule: Rule) -> [Finding] {
    var latest: [Enumerator.Form: Int] = [:]
    var before: Enumerator?
    var findings: [Finding] = []
    for enumerator in Enumerator.all(in: passage.scalars) {
      if let before, before.form != enumerator.form, enumerator.ordinal == before.ordinal + 1,
        latest[enumerator.form] != enumerator.ordinal - 1, findings.isEmpty
      {
        findings.append(rule.mixed(enumerator, after: before, in: passage))
      }
      latest[enumerator.form] = enumerator.ordinal
      before = enumerator
    }
    return findings
  }
}

extension Rule {
  fileprivate func mixed(
    _ enumerator: Enumerator, after before: Enumerator, in passage: Passage
  ) -> Finding {
    mixed(
      passage.text(in: enumerator.range), after: passage.text(in: before.range),
      at: passage.location(of: enumerator.range) ?? passage.beginning)
  }

  fileprivate func mixed(_ item: Outline.Item, after before: Numeral) -> Finding {
    mixed(item.written, after: before.label ?? String(before.ordinal), at: item.location)
  }

  private func mixed(_ one: String, after other: String, at location: TextLocation?) -> Finding {
    finding(
      "“\(other)”之后接着用“\(one)”，序数的写法不一致", at: location, .note,
      suggestion: "同一组事项用同一种序数")
  }
}
