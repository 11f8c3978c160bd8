import Documents
import OfficialLayout
import Records

/// Where a 署名 and its 成文日期 stand, measured from the right edge in hundredths of a character.
struct SignOffPlace {
  let name: WordParagraph
  let date: WordParagraph
  /// How far from the right edge each ends.
  let nameEnd: Int
  let dateEnd: Int
  let nameWidth: Int
  let dateWidth: Int

  /// Nil where there are several names, where a person signs with post and name (7.3.5.3), in minutes, which offices
  /// lay out as they like (10.3), or where tabs and frames leave open where they stand.
  init?(in word: WordReading) {
    let names = word.paragraphs(of: .signature, in: .own)
    guard word.form != .minutes, names.count == 1, !names[0].isParted,
      let date = word.paragraphs(of: .date, in: .own).first,
      let nameEnd = names[0].end(in: word), let dateEnd = date.end(in: word)
    else { return nil }
    name = names[0]
    self.date = date
    (self.nameEnd, self.dateEnd) = (nameEnd, dateEnd)
    (nameWidth, dateWidth) = (names[0].wordsWidth, date.wordsWidth)
  }

  /// 7.3.5.1: the date four characters in, the name centred on it; a name too long for that ends at the
  /// edge, and the date keeps to its middle.
  var sealed: (name: Int, date: Int) {
    let indent = max(
      GBT9704.Text.sealedDateIndent * WordParagraph.character, (nameWidth - dateWidth) / 2)
    return (indent + (dateWidth - nameWidth) / 2, indent)
  }

  /// 7.3.5.2: the name two characters in, the date beginning two characters after the name; a date longer
  /// than the name is two characters in itself.
  var plain: (name: Int, date: Int) {
    let margin = GBT9704.Text.plainSignatureIndent * WordParagraph.character
    return dateWidth <= nameWidth
      ? (margin, nameWidth - dateWidth) : (dateWidth - nameWidth + 2 * margin, margin)
  }

  /// Whether it leaves room for a seal.
  var seemsSealed: Bool { abs(dateEnd - sealed.date) <= abs(dateEnd - plain.date) }

  func isAt(_ place: (name: Int, date: Int)) -> Bool {
    distance(to: place) <= WordParagraph.character / 2
  }

  /// The greater of the two errors.
  private func distance(to place: (name: Int, date: Int)) -> Int {
    max(abs(nameEnd - place.name), abs(dateEnd - place.date))
  }

  func edits(to place: (name: Int, date: Int)) -> [WordEdit] {
    name.edits(end: place.name) + date.edits(end: place.date)
  }
}

extension WordParagraph {
  /// Whether a blank stands between its words.
  fileprivate var isParted: Bool {
    let words = text.unicodeScalars.dropFirst(leadingSpaces.count)
      .dropLast(trailingSpaces.isEmpty ? 0 : trailingSpaces.count)
    return words.contains(where: \.properties.isWhitespace)
  }

  /// How far from the right edge its one line ends; nil where that cannot be told.
  fileprivate func end(in word: WordReading) -> Int? {
    guard place.room == .body, !properties.isFramed, !text.contains("\t"),
      let section = word.section(of: self)
    else { return nil }
    let line = section.textWidth * Self.character / characterWidth
    switch properties.alignment {
    case .right: return right + trailingSpace
    case .left, .both: return line - firstLineStart - wordsWidth
    case .center: return (line - firstLineStart - right - trailingSpace - wordsWidth) / 2 + right
    case .distribute: return nil
    }
  }

  /// At the right, so far from the edge; spaces that kept it there go.
  fileprivate func edits(end: Int) -> [WordEdit] {
    let spaces = [leadingSpaces, trailingSpaces].filter { !$0.isEmpty }
    let indent = WordIndent(right: end * characterWidth / Self.character)
    return spaces.map { .text(paragraph: index, range: $0, with: "") } + [
      .paragraph(index, .alignment(.right)), .paragraph(index, .indent(indent)),
    ]
  }
}
