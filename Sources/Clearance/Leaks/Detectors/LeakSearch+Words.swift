import Diagnostics
import Documents

/// What a word announces: documents, addresses, ages, health.
extension LeakSearch {
  mutating func findWords(at index: Int) {
    guard LeakWords.mayBegin(at: index, of: text.units) else { return }
    if let word = text.word(of: LeakWords.passport, at: index) { findPassport(after: word) }
    if let word = text.word(of: LeakWords.permit, at: index) { findPermit(after: word) }
    if let word = text.word(of: LeakWords.address, at: index) { findAddress(after: word) }
    if let word = text.word(of: LeakWords.minor, at: index) { findMinor(word) }
    if text.word(of: LeakWords.age, at: index) != nil { findAge(at: index) }
    if let word = text.word(of: LeakWords.health, at: index) { findHealth(word) }
  }

  /// PII-PASS: within six characters of the word.
  private mutating func findPassport(after word: Range<Int>) {
    guard let token = text.token(after: word.upperBound, within: 6),
      let number = PassportNumber(text.string(token))
    else { return }
    leaks.append(
      Leak(
        rule: .travelDocument, severity: .warning, range: token, kind: "护照号", masked: number.masked,
        suggestion: "删去，或者遮去中间几位"))
  }

  private mutating func findPermit(after word: Range<Int>) {
    guard let token = text.token(after: word.upperBound, within: 6),
      let number = TravelPermit(text.string(token))
    else { return }
    leaks.append(
      Leak(
        rule: .travelDocument, severity: .warning, range: token, kind: "通行证号",
        masked: number.masked,
        suggestion: "删去，或者遮去中间几位"))
  }

  /// PII-ADDR: the label of a person's address, and after it a number of a house, or a village.
  ///
  /// A firm has a 住所, a person a 住址. What is told down to the county may stay.
  private mutating func findAddress(after word: Range<Int>) {
    let end = text.stretchEnd(from: word.upperBound, within: 40)
    let range = word.upperBound..<end
    let house = range.first { text.isHouseNumber(endingAt: $0) }
    guard let last = house ?? range.first(where: { LeakSearch.villages.contains(text.units[$0]) })
    else { return }
    leaks.append(
      Leak(
        rule: .homeAddress, severity: house == nil ? .warning : .error,
        range: word.lowerBound..<(last + 1), kind: "个人住址",
        masked: text.string(word) + "＊＊＊＊", suggestion: "自然人的住址只写到县"))
  }

  private static let villages = Set("村屯组弄巷".utf16)
}

extension LeakSearch {
  /// PII-MINOR: the word beside a person's name. 向未成年人销售 is an offence and names none.
  private mutating func findMinor(_ word: Range<Int>) {
    let after = text.skippingHan("人生园班", from: word.upperBound)
    if let name = text.maskedName(at: after) {
      return note(word.lowerBound..<name.upperBound, "未成年人")
    }
    guard let name = text.maskedName(before: word.lowerBound, linkedBy: Self.links) else { return }
    note(name.lowerBound..<word.upperBound, "未成年人")
  }

  /// 张某某（15岁）, 张某，男，15周岁
  private mutating func findAge(at index: Int) {
    var start = index
    if start > 0, text.units[start - 1] == Self.fullYear { start -= 1 }
    let end = start
    while start > 0, end - start < 3, text.units[start - 1].isDigit { start -= 1 }
    guard (1...2).contains(end - start), let age = Int(text.string(start..<end)), age < 18,
      let name = text.maskedName(before: start, linkedBy: Self.linksOfAge)
    else { return }
    note(name.lowerBound..<(index + 1), "未成年人")
  }

  private mutating func note(_ range: Range<Int>, _ kind: String) {
    leaks.append(
      Leak(
        rule: .minor, severity: .error, range: range, kind: kind,
        masked: text.string(range.prefix(1).startIndex..<(range.lowerBound + 1)) + "＊＊",
        suggestion: "未成年人的信息不公开；由人核对这一条能不能公开"))
  }

  /// PII-HEALTH: a person beside the word.
  private mutating func findHealth(_ word: Range<Int>) {
    guard !text.has(Array("试剂".utf16), at: word.upperBound),
      text.maskedName(within: 8, around: word) != nil
    else { return }
    leaks.append(
      Leak(
        rule: .health, severity: .warning, range: word, kind: "健康状况", masked: text.string(word),
        suggestion: "个人的健康状况不公开；核对能不能删去"))
  }

  private static let fullYear = UInt16(0x5468)
  /// What may stand between a person and the word that says what they are.
  private static let links = Set("系为是（(，,、".utf16)
  private static let linksOfAge = Set("系为是（(，,、男女年龄现龄:： ".utf16)
}

extension LeakText {
  /// Which of the words stands at a unit.
  func word(of words: WordList, at index: Int) -> Range<Int>? {
    guard words.firsts.contains(units[index]) else { return nil }
    return words.words.first { has($0, at: index) }.map { index..<index + $0.count }
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: units[range.clamped(to: units.indices)], as: UTF16.self)
  }

  /// Letters and digits that begin within so many units.
  func token(after start: Int, within distance: Int) -> Range<Int>? {
    let end = min(start + distance + 1, units.count)
    guard start < end, let first = (start..<end).first(where: { units[$0].isAlphanumeric }),
      !units[start..<first].contains(.wall)
    else { return nil }
    let last = tokenEnd(from: first)
    return last - first <= 16 ? first..<last : nil
  }

  /// The end of a stretch without a wall, an end of line or a full stop.
  func stretchEnd(from start: Int, within distance: Int) -> Int {
    var end = start
    while end < units.count, end - start < distance, units[end] != .wall, units[end] != .lineEnd,
      units[end] != 0x3002
    { end += 1 }
    return end
  }

  /// 12号, 3栋, 501室
  func isHouseNumber(endingAt index: Int) -> Bool {
    index > 0 && Self.houseWords.contains(units[index]) && units[index - 1].isDigit
  }

  private static let houseWords = Set("号栋幢室楼".utf16)

  func skippingHan(_ words: String, from start: Int) -> Int {
    let skipped = Set(words.utf16)
    var index = start
    while index < units.count, index - start < 2, skipped.contains(units[index]) { index += 1 }
    return index
  }

  /// 张某, 张某某: as the public reads the name of a person who is not named.
  func maskedName(at index: Int) -> Range<Int>? {
    guard index + 1 < units.count, index >= 0, units[index + 1] == Self.certain,
      Self.surnames.contains(units[index])
    else { return nil }
    let end = index + 2 < units.count && units[index + 2] == Self.certain ? index + 3 : index + 2
    return index..<end
  }

  /// The name that ends before a unit, with nothing but links between.
  func maskedName(before end: Int, linkedBy links: Set<UInt16>) -> Range<Int>? {
    var index = end
    while index > 0, end - index < 6, links.contains(units[index - 1]) { index -= 1 }
    guard index > 1, index < end, units[index - 1] == Self.certain else { return nil }
    let start = units[index - 2] == Self.certain ? index - 3 : index - 2
    return maskedName(at: start)
  }

  func maskedName(within distance: Int, around range: Range<Int>) -> Range<Int>? {
    stretch(around: range, within: distance).lazy.compactMap { maskedName(at: $0) }.first
  }

  /// 某
  private static let certain: UInt16 = 0x67D0
  private static let surnames = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆\
    汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤甲乙
    """.utf16)
}
