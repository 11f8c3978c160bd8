import Diagnostics
import Documents
import Records

extension Rule {
  /// IM-08: the 版记 of a letter has no 印发机关, no 印发日期 and no rules (10.1).
  static let colophonOfLetter = Rule(
    "IM-08", Citation("GB/T 9704—2012", "第10.1条", .required),
    Guidance(
      "信函格式的版记不加印发机关和印发日期、分隔线",
      why: "信函格式的版记只写抄送机关，排在最后一面版心内的最下方。",
      good: "抄送：演示市发展和改革委员会。", bad: "抄送下面又写“演示市市场监督管理局办公室　2022年3月14日印发”"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word, word.form == .letter else { return [] }
    let printing = word.paragraphs(of: .printing).prefix(1).map { line in
      rule.printed(
        at: word.file.location(paragraph: line.index),
        repair: line.place.room == .body ? .word([.removeParagraph(line.index)]) : nil)
    }
    let ruled = word.paragraphs(of: .copies).first.flatMap { line -> Finding? in
      guard let frame = ColophonFrame(in: word), !frame.rules.isEmpty else { return nil }
      let edits =
        frame.isTable ? [] : frame.lines.map { WordEdit.paragraph($0.index, .borders(nil)) }
      return rule.ruled(at: word.file.location(paragraph: line.index), repair: Repair(word: edits))
    }
    return printing + [ruled].compactMap(\.self)
  }
}

extension Rule {
  fileprivate func printed(at location: TextLocation, repair: Repair?) -> Finding {
    finding(
      "信函的版记写了印发机关和印发日期", at: location, suggestion: "删去这一行", repair: repair)
  }

  fileprivate func ruled(at location: TextLocation, repair: Repair?) -> Finding {
    finding("信函的版记加了分隔线", at: location, suggestion: "删去版记的分隔线", repair: repair)
  }
}
