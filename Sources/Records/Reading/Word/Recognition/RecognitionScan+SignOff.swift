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
      splits[date] = (range.lowerBound, .date)
    } else {
      elements[date] = .date
    }
    var name = date - 1
    while name >= start, name > date - 13, elements[name] == nil, isSignature(name) {
      elements[name] = .signature
      name -= 1
    }
    return date
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
      return all[index].isAtRight || all[index].isCentered
        || (index > start && isSignature(index - 1)) || isLastOfText(index)
    }
    guard all[index].isAtRight || all[index].isCentered, let date = all[index].words.lastDate,
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

  private func isSignature(_ index: Int) -> Bool {
    let line = all[index]
    guard !line.isInTable, line.words.count <= 40, !line.words.contains(oneOf: LineWords.stops),
      line.words.headingNumber == nil, line.words.annexListLabelLength == nil,
      line.words.listNumber == nil
    else { return false }
    return line.isAtRight || line.isCentered || line.words.endsWithOrgan
  }
}
