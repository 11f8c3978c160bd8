import Documents

/// 正文, 附件说明, 附件, and the text that a notice issues.
extension RecognitionScan {
  /// Where the lines below the text stand.
  private struct Place {
    var part = DocumentPart.own
    var annexCount = 0
    var isSigned = false
    var isInAnnexList = false
  }

  mutating func tellText(from start: Int, signedAt date: Int?) {
    var place = Place()
    var index = start
    while index < all.count {
      guard elements[index] == nil else {
        parts[index] = keepsOwnPart(index) ? .own : place.part
        if index == date { place.isSigned = true }
        place.isInAnnexList = false
        index += 1
        continue
      }
      index = tell(index, &place, isBeforeDate: date.map { index < $0 } ?? true)
    }
  }

  private func keepsOwnPart(_ index: Int) -> Bool {
    switch elements[index] {
    case .copies, .printing, .colophonAddressees, .signature, .signatory, .date: true
    default: false
    }
  }

  /// Tells one line, or a label with its title. Gives the next line.
  private mutating func tell(_ index: Int, _ place: inout Place, isBeforeDate: Bool) -> Int {
    if let label = all[index].words.annexLabel, beginsAnnex(index, place, isBeforeDate) {
      return tellAnnex(at: index, number: label.number, &place)
    }
    if place.part == .own, place.isSigned, beginsIssuedText(index) {
      place = Place(part: .issuedText)
      return tellTitle(at: index, .title, .issuedText)
    }
    parts[index] = place.part
    elements[index] = textElement(index, &place)
    return index + 1
  }

  /// 附件 on a line of its own is a page's label, unless a list of annexes follows it before the date.
  private func beginsAnnex(_ index: Int, _ place: Place, _ isBeforeDate: Bool) -> Bool {
    if all[index].startsPage { return true }
    let isList = index + 1 < all.count && all[index + 1].words.listNumber != nil
    if isBeforeDate, isList { return false }
    if place.isSigned || place.part != .own { return true }
    return index + 1 < all.count && all[index + 1].isCentered
  }

  private mutating func tellAnnex(at index: Int, number: Int?, _ place: inout Place) -> Int {
    let ordinal = max(place.annexCount, (number ?? place.annexCount + 1) - 1)
    place.annexCount = ordinal + 1
    place.isInAnnexList = false
    switch place.part {
    case .own, .annex: place.part = .annex(ordinal)
    case .issuedText, .annexOfIssuedText: place.part = .annexOfIssuedText(ordinal)
    }
    elements[index] = .annexLabel
    parts[index] = place.part
    guard index + 1 < all.count, elements[index + 1] == nil, looksLikeAnnexTitle(index + 1) else {
      return index + 1
    }
    return tellTitle(at: index + 1, .annexTitle, place.part)
  }

  private func looksLikeAnnexTitle(_ index: Int) -> Bool {
    let line = all[index]
    return (line.isCentered || line.hasTitleStyle) && !line.startsPage && line.words.count <= 90
      && line.words.headingNumber == nil
  }

  /// A title on a new page, or one in large letters, below the date and without 附件.
  private func beginsIssuedText(_ index: Int) -> Bool {
    guard index > 0, looksLikeTitle(index) else { return false }
    let line = all[index]
    // Without looks, a title right below the date, or below the 附注.
    let isNext = elements[index - 1] == .date || elements[index - 1] == .note
    return line.hasTitleStyle || (line.isCentered && (line.startsPage || line.size > bodySize))
      || (line.words.isTitle && (line.startsPage || isNext))
  }

  private mutating func textElement(_ index: Int, _ place: inout Place) -> DocumentElement {
    let words = all[index].words
    if place.part == .own || place.part == .issuedText, isAnnexList(index, &place) {
      return .annexList
    }
    if place.part == .own, place.isSigned, words.isParenthesized || words.hasPrefix("联系人") {
      return .note
    }
    if place.part == .own, isAttendance(index) { return .attendance }
    if isRoster(index) { return .roster }
    return heading(index).map { .heading(level: $0) } ?? .text
  }

  /// 组　长：张某某　党组书记, and the lines in columns below it.
  private func isRoster(_ index: Int) -> Bool {
    let line = all[index]
    guard line.styleName != "名单" else { return true }
    guard line.hasColumns, line.words.count <= 60, !line.words.isCut, let last = line.words.last,
      !LineWords.stops.contains(last)
    else { return false }
    return line.words.isRosterLabelled || (index > 0 && elements[index - 1] == .roster)
  }

  private func isAnnexList(_ index: Int, _ place: inout Place) -> Bool {
    let words = all[index].words
    let isBare = words.annexLabel != nil
    if words.annexListLabelLength != nil || isBare {
      place.isInAnnexList = true
      return true
    }
    place.isInAnnexList = place.isInAnnexList && words.listNumber != nil
    return place.isInAnnexList
  }

  private func heading(_ index: Int) -> Int? {
    let line = all[index]
    let number = line.words.headingNumber
    let isTold = file.hasLooks || number == nil
    if let outline = line.outlineLevel, outline < 4, line.words.count <= 60, isTold {
      return line.words.runInLength(after: number?.length ?? 0) == nil ? outline + 1 : nil
    }
    guard let number, line.words.standsAsHeading(after: number.length, level: number.level) else {
      return nil
    }
    return number.level
  }
}
