import Documents

/// 版头
extension RecognitionScan {
  /// The lines of the head are few.
  private static let headLimit = 25

  /// Tells the lines above the title. Gives the first line after them.
  mutating func tellHead(_ tables: TableRoles) -> Int {
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
