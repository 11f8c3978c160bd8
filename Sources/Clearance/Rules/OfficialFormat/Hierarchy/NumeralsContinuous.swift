import Diagnostics

extension Rule {
  /// LV-03: numerals count one, two, three.
  ///
  /// A number that stands twice is mended where all that is needed is to count on. A number that is
  /// left out may be a section that was lost: a person looks.
  static let numeralsContinuous = Rule(
    "LV-03", Citation(.data),
    Guidance(
      "同一级序数连续，不缺号，不重号",
      why: "缺了号，读的人不知道是不是少印了一段；重了号，别的文件引用时说不清是哪一条。",
      good: "一、　二、　三、", bad: "一、　三、　三、"),
    isRepairable: true
  ) { proofreading, rule in
    Outline.all(in: proofreading).flatMap(\.runs).flatMap { breaks(in: $0, rule) }
  }

  private static func breaks(in run: Outline.Run, _ rule: Rule) -> [Finding] {
    guard !run.isDoubtful, run.continued == nil, run.form != .decimal else { return [] }
    var findings: [Finding] = []
    var before = 0
    for item in run.items {
      let number = item.numeral.ordinal
      if number != before + 1 {
        let repair = findings.isEmpty ? run.renumbering : nil
        findings.append(rule.broken(item, after: before, in: run, repair))
      }
      before = number
    }
    return findings
  }
}

extension Outline.Run {
  /// Counts the items from one on, where no number was left out and none goes back.
  fileprivate var renumbering: Repair? {
    let ordinals = items.map(\.numeral.ordinal)
    guard let last = ordinals.last, last <= ordinals.count,
      zip(ordinals, ordinals.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    let corrections = items.enumerated().filter { $0.element.numeral.ordinal != $0.offset + 1 }
      .compactMap { index, item in
        item.numeral.replacement(index + 1).map {
          Correction(in: item.line.passage, $0.range, [$0])
        }
      }
    let edits = corrections.edits
    return edits.count == corrections.count && !edits.isEmpty ? .text(edits) : nil
  }
}

extension Rule {
  fileprivate func broken(
    _ item: Outline.Item, after before: Int, in run: Outline.Run, _ repair: Repair?
  ) -> Finding {
    let number = item.numeral.ordinal
    let due = run.form.label(before + 1) ?? "\(before + 1)"
    let last = run.form.label(before) ?? "\(before)"
    let message =
      if before == 0 {
        "序数从“\(item.written)”起，前面没有“\(due)”"
      } else if number == before {
        "序数“\(item.written)”重复"
      } else {
        "“\(last)”之后是“\(item.written)”，没有“\(due)”"
      }
    return finding(
      message, at: item.location,
      suggestion: number == before ? "从这里起重新编号" : "核对是漏了“\(due)”这一段，还是编错了号", repair: repair)
  }
}
