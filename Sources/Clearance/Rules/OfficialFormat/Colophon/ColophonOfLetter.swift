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
        repair: word.removal(of: line))
    }
    let ruled = word.paragraphs(of: .copies).first.flatMap { line -> Finding? in
      guard let frame = ColophonFrame(in: word), !frame.rules.isEmpty else { return nil }
      let edits = frame.edits(edge: nil, inner: nil, in: word)
      return rule.ruled(at: word.file.location(paragraph: line.index), repair: Repair(word: edits))
    }
    return printing + [ruled].compactMap(\.self)
  }
}

extension WordReading {
  /// Of the line, or of the row that holds nothing else.
  fileprivate func removal(of line: WordParagraph) -> Repair? {
    switch line.place.room {
    case .body: return .word([.removeParagraph(line.index)])
    case .cell(let table, let row, _):
      guard file.tables.indices.contains(table - 1), file.tables[table - 1].rows.count > 1 else {
        return nil
      }
      let words = file.tables[table - 1].rows[row - 1].cells.flatMap(\.blocks)
        .flatMap(file.paragraphs)
      let isAlone = words.allSatisfy { $0.isBlank || element($0) == .printing }
      return isAlone ? .word([.removeRow(table: table - 1, row: row - 1)]) : nil
    case .textBox, .header, .footer, .footnote, .endnote: return nil
    }
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
