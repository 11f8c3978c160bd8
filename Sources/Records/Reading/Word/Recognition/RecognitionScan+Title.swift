import Documents

/// 标题, 题下, 主送.
extension RecognitionScan {
  /// Tells the lines of the title. Gives the first line after them.
  mutating func tellTitle(from head: Int) -> Int {
    let limit = min(all.count, head + 6)
    let end = (head..<limit).first { followsTitle($0) } ?? limit
    guard head < end,
      let start = (head..<end).first(where: { looksLikeTitle($0) })
    else { return head }
    return tellTitle(at: start, .title, .own)
  }

  /// What never stands above the title: where it comes first, there is none.
  private func followsTitle(_ index: Int) -> Bool {
    let words = all[index].words
    return isAddressees(index) || words.isDate || words.isAttendance || words.hasSuffix("。")
      || words.annexLabel != nil || words.annexListLabelLength != nil
  }

  /// A title and the lines that go on with it.
  mutating func tellTitle(
    at start: Int, _ element: DocumentElement, _ part: DocumentPart
  ) -> Int {
    var end = start
    repeat {
      elements[end] = element
      parts[end] = part
      end += 1
    } while end < all.count && elements[end] == nil && goesOnTitle(end)
    return end
  }

  private func goesOnTitle(_ index: Int) -> Bool {
    let (line, before) = (all[index], all[index - 1])
    guard !line.followsGap, !line.startsPage, line.isCentered == before.isCentered,
      line.isCentered || line.hasTitleStyle, abs(line.size - before.size) <= 4,
      line.setting == before.setting
    else { return false }
    return !line.words.isParenthesized && !line.words.isDate && line.words.count <= 60
      && line.words.headingNumber == nil && !isAddressees(index)
  }

  func looksLikeTitle(_ index: Int) -> Bool {
    let line = all[index]
    guard elements[index] == nil, !line.words.isCut, (2...90).contains(line.words.count),
      !line.isInTable, line.words.headingNumber == nil, line.words.annexLabel == nil,
      line.words.annexListLabelLength == nil, !line.words.isAttendance,
      !line.words.isDate, !line.words.hasSuffix("。"), !isAddressees(index)
    else { return false }
    if line.hasTitleStyle { return true }
    if line.isCentered, !line.words.isParenthesized {
      return line.size > bodySize || line.words.isTitle || index < 3
    }
    return line.words.isTitle && !line.words.hasSuffix("：") && !line.words.hasSuffix(":")
  }

  /// 题下 and 主送. Gives the first line of the text.
  mutating func tellOpening(from start: Int) -> Int {
    var next = start
    if next < all.count, elements[next] == nil, isDateline(next) {
      elements[next] = .dateline
      next += 1
    }
    if next < all.count, elements[next] == nil, isAddressees(next) {
      elements[next] = .addressees
      next += 1
    }
    return next
  }

  func isDateline(_ index: Int) -> Bool {
    let line = all[index]
    guard index > 0 else { return false }
    if elements[index - 1] == .number { return isIssueLine(line) }
    guard elements[index - 1] == .title, line.isCentered || line.styleName == "Subtitle" else {
      return false
    }
    return line.words.isParenthesized || line.words.isDate || line.words.lastDate != nil
      || line.styleName == "Subtitle" || line.words.count <= 20
  }

  /// Whose words they are, and of which day, between number and rule.
  func isIssueLine(_ line: TextLine) -> Bool {
    guard let date = line.words.lastDate, date.upperBound == line.words.count else { return false }
    return date.lowerBound <= 30 && !line.words.contains(oneOf: LineWords.stops)
  }

  func isAddressees(_ index: Int) -> Bool {
    let line = all[index]
    let words = line.words
    guard !words.isCut, words.count <= 250, words.headingNumber == nil, !line.isInTable,
      words.annexListLabelLength == nil, !words.isAttendance
    else { return false }
    if words.isColophonAddressees { return true }
    guard words.hasSuffix("：") || words.hasSuffix(":") || words.endsLikeNames else { return false }
    return words.namesOrgans && !words.isSentence
  }
}
