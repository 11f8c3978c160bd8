import Documents

/// Goes down a file and tells of each line what it is.
///
/// What has words of its own (发文字号, 抄送, 附件1) is found first, wherever it stands; what is known by its
/// place (标志, 标题, 主送, 署名) is found beside it.
struct RecognitionScan {
  private let file: WordFile
  private let all: [TextLine]
  private let bodySize: Int
  private var elements: [DocumentElement?]
  private var parts: [DocumentPart]
  /// Lines that are two elements: where the second begins, in words without blanks.
  private var splits: [Int: (place: Int, element: DocumentElement)] = [:]

  init(_ file: WordFile) {
    let lines = TextLines(file)
    self.file = file
    all = lines.all
    bodySize = lines.bodySize
    elements = [DocumentElement?](repeating: nil, count: all.count)
    parts = [DocumentPart](repeating: .own, count: all.count)
  }

  mutating func lines() -> [RecognizedLine] {
    let tables = TableRoles(all, file)
    tellTables(tables)
    tellColophon(tables)
    let head = tellHead(tables)
    let title = tellTitle(from: head)
    let opening = tellOpening(from: title)
    let end = tellSignOff(from: opening)
    tellText(from: opening, signedAt: end)
    return all.indices.flatMap(recognized)
  }

  private func recognized(_ index: Int) -> [RecognizedLine] {
    let paragraph = file.paragraphs[all[index].paragraph]
    let whole = 0..<paragraph.scalarCount
    let element = elements[index] ?? .text
    guard let split = splits[index], let place = paragraph.place(ofWord: split.place) else {
      return [line(paragraph, whole, element, parts[index], isFirst: true)]
    }
    return [
      line(paragraph, 0..<place, element, parts[index], isFirst: true),
      line(paragraph, place..<whole.upperBound, split.element, parts[index], isFirst: false),
    ]
  }

  private func line(
    _ paragraph: WordParagraph, _ range: Range<Int>, _ element: DocumentElement,
    _ part: DocumentPart, isFirst: Bool
  ) -> RecognizedLine {
    let label = isFirst ? paragraph.label.map { [Inline.text($0)] } ?? [] : []
    return RecognizedLine(
      paragraph: paragraph.index, range: range, element: element, part: part,
      content: label + file.inlines(paragraph: paragraph.index, range))
  }
}

extension WordParagraph {
  /// The scalar at which the words after so many begin, blanks not counted.
  fileprivate func place(ofWord number: Int) -> Int? {
    var left = number - (label?.unicodeScalars.count ?? 0)
    for (index, scalar) in text.unicodeScalars.enumerated()
    where !scalar.properties.isWhitespace {
      if left == 0 { return index }
      left -= 1
    }
    return nil
  }
}

// MARK: Tables and the colophon

extension RecognitionScan {
  private mutating func tellTables(_ tables: TableRoles) {
    for index in all.indices {
      if case .table(let table) = all[index].setting, tables.isData(table) {
        elements[index] = .cell
      }
    }
  }

  /// 版记: wherever it stands, since a text box may hang on any paragraph.
  private mutating func tellColophon(_ tables: TableRoles) {
    for index in all.indices where elements[index] == nil {
      let words = all[index].words
      if words.isCopies {
        elements[index] = .copies
      } else if words.isPrinting {
        elements[index] = .printing
      } else if case .table(let table) = all[index].setting, tables.isColophon(table) {
        elements[index] = words.isColophonAddressees ? .colophonAddressees : .printing
      } else if goesOnCopies(index) {
        elements[index] = .copies
      }
    }
  }

  /// A line between 抄送 and 印发 belongs to the names above it.
  private func goesOnCopies(_ index: Int) -> Bool {
    guard index > 0, elements[index - 1] == .copies, index + 1 < all.count else { return false }
    let isEnded = all[index - 1].words.hasSuffix("。")
    return !isEnded && all[index + 1].words.isPrinting
      && all[index].setting == all[index - 1].setting
  }
}

// MARK: 版头

extension RecognitionScan {
  /// The lines of the head are few.
  private static let headLimit = 25

  /// Tells the lines above the title. Gives the first line after them.
  private mutating func tellHead(_ tables: TableRoles) -> Int {
    let number = all.indices.prefix(Self.headLimit).first { isNumber($0) }
    if let number { splitNumber(number) }
    let end = number.map { $0 + 1 } ?? firstMarkEnd
    for index in 0..<end where elements[index] == nil { elements[index] = headElement(index) }
    var next = end
    while next < all.count, next < Self.headLimit, let element = lateHeadElement(next) {
      elements[next] = elements[next] ?? element
      next += 1
    }
    return next
  }

  private func isNumber(_ index: Int) -> Bool {
    guard elements[index] == nil else { return false }
    let words = all[index].words
    let start = words.signersStart
    if words.isOrderNumber { return all[index].isCentered || all[index].isAtRight }
    guard let length = words.documentNumberLength else { return false }
    return length == words.count || start == length
  }

  /// 发文字号 and 签发人 on one line are two elements.
  private mutating func splitNumber(_ index: Int) {
    elements[index] = .number
    if let start = all[index].words.signersStart, start > 0 { splits[index] = (start, .signers) }
  }

  /// Where no number stands: the lines from the first to the last red one.
  private var firstMarkEnd: Int {
    let red = all.indices.prefix(12).last { all[$0].isRed && all[$0].size >= Self.markSize }
    return red.map { $0 + 1 } ?? leadingMarks
  }

  /// 份号, 密级 and 紧急程度 at the top.
  private var leadingMarks: Int {
    all.indices.prefix(4).prefix { smallHeadElement($0) != nil }.count
  }

  /// In half points: letters of a mark are larger than those of a title.
  private static let markSize = 48

  private func smallHeadElement(_ index: Int) -> DocumentElement? {
    let words = all[index].words
    if words.isSecrecy { return .secrecy }
    if words.isUrgency { return .urgency }
    if words.isCopyNumber { return .copyNumber }
    return words.signersStart == 0 ? .signers : nil
  }

  private func headElement(_ index: Int) -> DocumentElement {
    if let small = smallHeadElement(index) { return small }
    // Names below 签发人 that go on, before the number on the last line.
    if index > 0, elements[index - 1] == .signers, !isMark(index) { return .signers }
    return isMark(index) ? .mark : .text
  }

  private func isMark(_ index: Int) -> Bool {
    let line = all[index]
    let isNamed = ["文件", "令", "纪要"].contains { line.words.hasSuffix($0) }
    return line.isRed || line.size >= Self.markSize || line.styleName == "发文机关标志"
      || (line.words.count <= 40 && (isNamed || line.isCentered || line.setting == .textBox))
  }

  /// What may still come between the number and the title: signers, and a mark in a box that hangs there.
  private func lateHeadElement(_ index: Int) -> DocumentElement? {
    if let element = elements[index] { return element == .cell ? nil : element }
    if all[index].words.signersStart == 0 { return .signers }
    if let small = smallHeadElement(index), all[index].setting != .flow || small != .copyNumber {
      return small
    }
    let isLargeMark = all[index].isRed && all[index].size >= Self.markSize
    return isLargeMark ? .mark : nil
  }
}

// MARK: 标题, 主送

extension RecognitionScan {
  /// Tells the lines of the title. Gives the first line after them.
  private mutating func tellTitle(from head: Int) -> Int {
    let limit = min(all.count, head + 6)
    guard head < limit,
      let start = (head..<limit).first(where: { looksLikeTitle($0) })
    else { return head }
    return tellTitle(at: start, .title, .own)
  }

  /// A title and the lines that go on with it.
  private mutating func tellTitle(
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

  private func looksLikeTitle(_ index: Int) -> Bool {
    let line = all[index]
    guard elements[index] == nil, !line.words.isCut, (2...90).contains(line.words.count),
      !line.isInTable, line.words.headingNumber == nil, line.words.annexLabel == nil,
      !line.words.isDate, !line.words.hasSuffix("。"), !isAddressees(index)
    else { return false }
    if line.hasTitleStyle { return true }
    if line.isCentered, !line.words.isParenthesized {
      return line.size > bodySize || line.words.isTitle || index < 3
    }
    return line.words.isTitle && !line.words.hasSuffix("：") && !line.words.hasSuffix(":")
  }

  /// 题下 and 主送. Gives the first line of the text.
  private mutating func tellOpening(from start: Int) -> Int {
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

  private func isDateline(_ index: Int) -> Bool {
    let line = all[index]
    guard index > 0, elements[index - 1] == .title, line.isCentered || line.styleName == "Subtitle"
    else { return false }
    return line.words.isParenthesized || line.words.isDate || line.words.lastDate != nil
      || line.styleName == "Subtitle" || line.words.count <= 20
  }

  private func isAddressees(_ index: Int) -> Bool {
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

// MARK: 署名, 成文日期

extension RecognitionScan {
  /// Tells the names and the date below the text. Gives the line of the date.
  private mutating func tellSignOff(from start: Int) -> Int? {
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

// MARK: 正文, 附件说明, 附件, 印发的文本

extension RecognitionScan {
  /// Where the lines below the text stand.
  private struct Place {
    var part = DocumentPart.own
    var annexCount = 0
    var isSigned = false
    var isInAnnexList = false
  }

  private mutating func tellText(from start: Int, signedAt date: Int?) {
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
    case .copies, .printing, .colophonAddressees, .signature, .date: true
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
    guard looksLikeTitle(index) else { return false }
    let line = all[index]
    return line.hasTitleStyle || (line.isCentered && (line.startsPage || line.size > bodySize))
      || (line.startsPage && line.words.isTitle)
  }

  private mutating func textElement(_ index: Int, _ place: inout Place) -> DocumentElement {
    let words = all[index].words
    if place.part == .own || place.part == .issuedText, isAnnexList(index, &place) {
      return .annexList
    }
    if place.part == .own, place.isSigned, words.isParenthesized || words.hasPrefix("联系人") {
      return .note
    }
    if place.part == .own, words.isAttendance { return .attendance }
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
    if let outline = line.outlineLevel, outline < 4, line.words.count <= 60 {
      return line.words.runInLength(after: number?.length ?? 0) == nil ? outline + 1 : nil
    }
    guard let number, line.words.standsAsHeading(after: number.length, level: number.level) else {
      return nil
    }
    return number.level
  }
}
