import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// DT-09: the seal's upper edge lies within a line of the text, so two blank lines are enough (7.3.5.1).
  static let roomForSeal = Rule(
    "DT-09", Citation("GB/T 9704—2012", "第7.3.5.1条", .general),
    Guidance(
      "署名与正文（或附件说明）之间不超过两个空行",
      why: "标准要求印章顶端距正文或附件说明一行之内。印章直径42至45毫米，空两行正好，空三行就远了，中间的空白也可能被添字。",
      good: "正文下空两行写署名", bad: "正文下空四行写署名"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word, let name = word.paragraphs(of: .signature, in: .own).first
    else { return [] }
    let blanks = word.blanks(above: name)
    let most = GBT9704.Text.blankLinesAboveSealedSignature
    guard blanks.count > most else { return [] }
    let edits = blanks.dropFirst(most).filter { $0.isRemovableBlank(in: word) }
      .map { WordEdit.removeParagraph($0.index) }
    return [
      rule.farBelow(blanks.count, at: word.file.location(paragraph: name.index), edits)
    ]
  }
}

extension WordReading {
  /// The blank paragraphs directly above one, on its page.
  fileprivate func blanks(above paragraph: WordParagraph) -> [WordParagraph] {
    guard paragraph.place.room == .body, !paragraph.startsPage else { return [] }
    return file.paragraphs[..<paragraph.index].reversed().prefix {
      $0.isBlank && $0.place.room == .body && !$0.startsPage
    }.reversed()
  }
}

extension Rule {
  fileprivate func farBelow(
    _ count: Int, at location: TextLocation, _ edits: [WordEdit]
  ) -> Finding {
    finding(
      "署名上面空了\(count)行，印章离正文太远", at: location, .warning,
      suggestion: "留\(GBT9704.Text.blankLinesAboveSealedSignature)个空行，不盖章的留1个",
      repair: Repair(word: edits))
  }
}
