import Diagnostics

extension Rule {
  /// PU-11: items end with ；, the last of them with 。; an item that ends with ； has no 。 within (4.6).
  static let marksOfItems = Rule(
    "PU-11", Citation("GB/T 15834—2011", "第4.6条", .recommended),
    Guidance(
      "分项列举的，各项末尾用分号，最后一项用句号；用分号的，项内不用句号",
      why: "几项合起来是一句话，分号比句号小：里面用了句号，末尾就不能再用分号。",
      good: "1.登记造册；　2.抽样检验。", bad: "1.登记造册。　2.抽样检验；（最后一项）")
  ) { proofreading, rule in
    Outline.all(in: proofreading).flatMap(\.runs).flatMap { findings(in: $0, rule) }
  }

  private static func findings(in run: Outline.Run, _ rule: Rule) -> [Finding] {
    let ends = run.items.map(\.finalMark)
    guard run.items.count > 1, run.form.level >= 2, ends.contains("；") else { return [] }
    return run.items.indices.compactMap { index in
      let (item, isLast) = (run.items[index], index == run.items.count - 1)
      guard ends[index] == "；" else {
        return ends[index] == "。" && !isLast && !item.hasSentenceInside
          ? rule.otherEnd(item, run) : nil
      }
      if isLast { return rule.lastItem(item) }
      return item.hasSentenceInside ? rule.sentenceInside(item) : nil
    }
  }
}

extension Outline.Item {
  fileprivate var finalMark: Unicode.Scalar? {
    line.passage.scalars.scalar(at: line.passage.scalars.endOfWords - 1)
  }

  fileprivate var hasSentenceInside: Bool {
    let text = line.passage.scalars
    return text[..<max(0, text.endOfWords - 1)].contains("。")
  }
}

extension Rule {
  fileprivate func otherEnd(_ item: Outline.Item, _ run: Outline.Run) -> Finding {
    finding(
      "各项末尾有的用“；”，“\(item.written)”用“。”", at: item.location, .note,
      suggestion: "前面各项末尾都用“；”，最后一项用“。”")
  }

  fileprivate func lastItem(_ item: Outline.Item) -> Finding {
    finding("最后一项“\(item.written)”以“；”结尾", at: item.location, .note, suggestion: "最后一项末尾用“。”")
  }

  fileprivate func sentenceInside(_ item: Outline.Item) -> Finding {
    finding(
      "“\(item.written)”里面有句号，末尾却用“；”", at: item.location, .note, suggestion: "各项末尾都用“。”，或者项内改用逗号")
  }
}
