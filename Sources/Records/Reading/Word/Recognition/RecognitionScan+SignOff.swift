import Documents

/// 署名, 成文日期.
extension RecognitionScan {
  /// Tells the names and the date below the text. Gives the line of the date.
  mutating func tellSignOff(from start: Int) -> Int? {
    let end = firstAnnex(from: start) ?? all.count
    guard start < end else { return nil }
    guard let date = (start..<end).first(where: { endsText($0, from: start) }) else { return nil }
    if !all[date].words.isDate, let range = all[date].words.lastDate {
      elements[date] = .signature
      splits[date] = [Split(place: range.lowerBound, element: .date)]
    } else {
      elements[date] = .date
    }
    var name = date - 1
    while name >= start, name > date - 13, elements[name] == nil, tellName(name) { name -= 1 }
    return date
  }

  /// Who signs: a person by post and name, or agencies, several of them in columns.
  private mutating func tellName(_ index: Int) -> Bool {
    if isSignatory(index) {
      elements[index] = .signatory
    } else if isSignature(index) {
      elements[index] = .signature
      if all[index].columnWords.allSatisfy({ $0.count >= 3 }) {
        splits[index] = all[index].columns.map { Split(place: $0, element: .signature) }
      }
    } else {
      return false
    }
    return true
  }

  /// The first 附件 page, which no sign-off of the text comes after.
  private func firstAnnex(from start: Int) -> Int? {
    guard start < all.count else { return nil }
    return (start..<all.count).first {
      elements[$0] == nil && all[$0].words.annexLabel != nil && all[$0].startsPage
    }
  }

  private func endsText(_ index: Int, from start: Int) -> Bool {
    guard elements[index] == nil, !all[index].isInTable else { return false }
    if all[index].words.isDate {
      return all[index].isPlaced || (index > start && signs(index - 1)) || isLastOfText(index)
    }
    guard all[index].isPlaced, let date = all[index].words.lastDate,
      date.upperBound == all[index].words.count, date.lowerBound <= 30
    else { return false }
    return !all[index].words.contains(oneOf: LineWords.stops)
  }

  private func isLastOfText(_ index: Int) -> Bool {
    guard index + 1 < all.count else { return true }
    let next = all[index + 1]
    return elements[index + 1] != nil || next.startsPage || next.words.isParenthesized
      || next.words.annexLabel != nil
  }

  private func signs(_ index: Int) -> Bool { isSignatory(index) || isSignature(index) }

  private func isSignature(_ index: Int) -> Bool {
    let line = all[index]
    guard isShort(index), !line.words.contains(oneOf: LineWords.stops) else { return false }
    return line.isPlaced || line.words.endsWithOrgan
  }

  /// 局长　张某某; a post alone leaves room for a stamp, and is told by its place.
  private func isSignatory(_ index: Int) -> Bool {
    guard isShort(index), !all[index].words.isRosterLabelled,
      let words = SignatoryWords(file.paragraphs[all[index].paragraph].visibleText)
    else { return false }
    return words.name != nil || all[index].isPlaced
  }

  /// Whether it may be names: not a paragraph of the text, nor a line of a list.
  private func isShort(_ index: Int) -> Bool {
    let line = all[index]
    return !line.isInTable && line.words.count <= 40 * (line.columns.count + 1)
      && line.words.headingNumber == nil && line.words.annexListLabelLength == nil
      && line.words.listNumber == nil
  }
}
