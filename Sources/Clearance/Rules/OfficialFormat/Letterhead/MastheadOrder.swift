import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// HD-05: 份号, 密级, 紧急程度, from the top down, a line each (7.2.3).
  static let mastheadOrder = Rule(
    "HD-05", Citation("GB/T 9704—2012", "第7.2.3条", .required),
    Guidance(
      "份号、密级和保密期限、紧急程度自上而下分行排列",
      why: "三项都在版心左上角，收文登记的人按固定的次序看。",
      good: "第一行份号“000001”，第二行“机密★1年”，第三行“特急”", bad: "第一行“特急”，第二行“机密★1年”"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let marks = word.classification
    let order = marks.map(\.rank)
    guard let place = zip(order, order.dropFirst()).enumerated().first(where: { $0.1.0 > $0.1.1 })
    else { return [] }
    return [
      rule.outOfOrder(
        marks, at: word.file.location(paragraph: marks[place.offset].paragraph.index), word)
    ]
  }
}

/// 份号, 密级 or 紧急程度.
private struct ClassificationLine {
  let paragraph: WordParagraph
  let name: String
  let rank: Int

  init?(_ paragraph: WordParagraph, _ element: DocumentElement) {
    guard let rank = Self.order.firstIndex(where: { $0.element == element }) else { return nil }
    self.paragraph = paragraph
    self.rank = rank
    name = Self.order[rank].name
  }

  private static let order: [(element: DocumentElement, name: String)] = [
    (.copyNumber, "份号"), (.secrecy, "密级"), (.urgency, "紧急程度"),
  ]
}

extension WordReading {
  fileprivate var classification: [ClassificationLine] {
    file.paragraphs.filter { $0.place.isInText && !$0.isBlank }
      .compactMap { ClassificationLine($0, element($0)) }
  }
}

extension Rule {
  fileprivate func outOfOrder(
    _ lines: [ClassificationLine], at location: TextLocation, _ word: WordReading
  ) -> Finding {
    let wanted = lines.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    .map(\.element)
    return finding(
      lines.map(\.name).joined(separator: "、") + "的次序不对", at: location,
      suggestion: "自上而下写\(wanted.map(\.name).joined(separator: "、"))",
      repair: Repair(word: zip(lines, wanted).flatMap { $0.edits(toSay: $1, word) }))
  }
}

extension ClassificationLine {
  /// The words of another line in the place of these, in that line's font.
  fileprivate func edits(toSay other: ClassificationLine, _ word: WordReading) -> [WordEdit] {
    guard other.paragraph.index != paragraph.index else { return [] }
    let fonts = word.profile.fonts
    let font = other.rank == 0 ? fonts.text.name : fonts.sans.name
    return [
      .text(
        paragraph: paragraph.index, range: 0..<paragraph.scalarCount, with: other.paragraph.text),
      .letters(paragraph: paragraph.index, range: nil, .font(font)),
    ]
  }
}
