import Documents

/// 版头
extension RecognitionScan {
  /// The lines of the head are few.
  private static let headLimit = 25

  /// Tells the lines above the title. Gives the first line after them.
  mutating func tellHead(_ tables: TableRoles) -> Int {
    let number = all.indices.prefix(Self.headLimit).first { numberRange($0) != nil }
    if let number { tellNumber(number) }
    let end = number.map { $0 + 1 } ?? firstMarkEnd
    for index in 0..<end where elements[index] == nil { elements[index] = headElement(index) }
    var next = end
    while next < all.count, next < Self.headLimit, let element = lateHeadElement(next) {
      elements[next] = elements[next] ?? element
      next += 1
    }
    return next
  }

  /// The 发文字号 in a line that may hold 签发人 after it, or 份号 and the like before it.
  private func numberRange(_ index: Int) -> Range<Int>? {
    guard elements[index] == nil else { return nil }
    let (line, words) = (all[index], all[index].words)
    if words.isOrderNumber { return line.isPlaced ? 0..<words.count : nil }
    if let signers = words.signersStart, words.part(0..<signers).isOrderNumber {
      return 0..<signers
    }
    if let length = words.documentNumberLength {
      let endsAtSigners =
        words.signersStart == length
        || (line.columns.contains(length) && hasSigners(above: index))
      return length == words.count || endsAtSigners ? 0..<length : nil
    }
    return line.columns.first {
      let rest = words.part($0..<words.count)
      return rest.documentNumberLength == rest.count
        && smallHeadElement(words.part(0..<$0)) != nil
    }.map { $0..<words.count }
  }

  private func hasSigners(above index: Int) -> Bool {
    all[..<index].contains { $0.words.signersStart == 0 }
  }

  /// 发文字号 and 签发人 on one line are two elements; so are 份号 and 发文字号 of a letter.
  private mutating func tellNumber(_ index: Int) {
    guard let range = numberRange(index) else { return }
    let words = all[index].words
    elements[index] = smallHeadElement(words.part(0..<range.lowerBound)) ?? .number
    if range.lowerBound > 0 { splits[index] = [Split(place: range.lowerBound, element: .number)] }
    if range.upperBound < words.count {
      splits[index] = [Split(place: range.upperBound, element: .signers)]
    }
  }

  /// Where no number stands: the lines from the first to the last red one.
  private var firstMarkEnd: Int {
    let red = all.indices.prefix(12).last { all[$0].isRed && all[$0].size >= Self.markSize }
    return red.map { $0 + 1 } ?? leadingMarks
  }

  /// 份号, 密级 and 紧急程度 at the top.
  private var leadingMarks: Int {
    all.indices.prefix(4).prefix { smallHeadElement(all[$0].words) != nil }.count
  }

  /// In half points: letters of a mark are larger than those of a title.
  private static let markSize = 48

  private func smallHeadElement(_ words: LineWords) -> DocumentElement? {
    if words.isSecrecy { return .secrecy }
    if words.isUrgency { return .urgency }
    if words.isCopyNumber { return .copyNumber }
    return words.signersStart == 0 ? .signers : nil
  }

  private func headElement(_ index: Int) -> DocumentElement {
    if let small = smallHeadElement(all[index].words) { return small }
    // Names below 签发人 that go on, before the number on the last line.
    if index > 0, elements[index - 1] == .signers, !looksLikeMark(index) { return .signers }
    // A star or a line of a printed letterhead is no name.
    guard all[index].words.scalars.contains(where: \.isHan) else { return .blank }
    return isMark(index) ? .mark : .text
  }

  private func isMark(_ index: Int) -> Bool {
    let line = all[index]
    let isNamed = ["文件", "令", "纪要"].contains { line.words.hasSuffix($0) }
    return looksLikeMark(index)
      || (line.words.count <= 40 && (isNamed || line.isCentered || line.setting == .textBox))
  }

  private func looksLikeMark(_ index: Int) -> Bool {
    let line = all[index]
    return line.isRed || line.size >= Self.markSize || line.styleName == "发文机关标志"
  }

  /// What may still come between the number and the title: signers, and a mark in a box that hangs there.
  private func lateHeadElement(_ index: Int) -> DocumentElement? {
    if let element = elements[index] { return element == .cell ? nil : element }
    if all[index].words.signersStart == 0 { return .signers }
    if let small = smallHeadElement(all[index].words),
      all[index].setting != .flow || small != .copyNumber
    {
      return small
    }
    let isLargeMark = all[index].isRed && all[index].size >= Self.markSize
    return isLargeMark ? .mark : nil
  }
}
