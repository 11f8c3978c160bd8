import Diagnostics
import Documents

extension Rule {
  /// AT-08: what a notice issues is no annex of it.
  static let issuedTextAsAnnex = Rule(
    "AT-08", Citation(.practice),
    Guidance(
      "印发、转发、批转的文件不当作附件列出",
      why: "印发的方案和通知合起来才是一份文件，通知是为它写的；附件是补充说明正文的材料，位置和标法都不同。",
      good: "通知落款后另起一页，直接写方案的标题", bad: "附件：药品安全专项整治工作方案（通知的标题就是印发这个方案）")
  ) { proofreading, rule in
    let title = proofreading.document.title.plainText.unicodeScalars.comparableName
    guard let issued = issued(in: title) else { return [] }
    return AnnexListEntry.all(in: proofreading, of: .own).filter { entry in
      let name = entry.comparable
      return name.count >= 4 && issued.count >= name.count && issued.starts(with: name)
        || issued.suffix(name.count).elementsEqual(name) && name.count >= 8
    }.map { rule.listed($0) }
  }

  /// What stands in a title between 印发 and 的通知.
  private static func issued(in title: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
    let words = ["印发", "转发", "批转"]
    guard title.suffix(3).elementsEqual("的通知".unicodeScalars),
      let start = title.indices.first(where: { index in words.contains { title.has($0, at: index) }
      })
    else { return nil }
    return title[(start + 2)...].dropLast(3)
  }
}

extension Rule {
  fileprivate func listed(_ entry: AnnexListEntry) -> Finding {
    finding(
      "印发的“\(entry.passage.text(in: entry.name).excerpt)”列成了附件",
      at: entry.passage.location(of: entry.name) ?? entry.passage.beginning, .warning,
      suggestion: "从附件说明里删去；落款后另起一页，写它自己的标题")
  }
}
