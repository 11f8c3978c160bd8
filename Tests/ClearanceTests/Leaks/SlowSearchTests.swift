import Clearance
import Diagnostics
import TestMaterial
import Testing

/// The scan passes over what can be nothing, copies what stands for itself in one go, and keeps few anchors. What it
/// finds is what a plain search finds that does nothing of the kind.
@Suite struct `The fast scan and a slow one` {
  /// A number at each place, of each length, between neighbours that are no letters and no digits.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `find the same numbers`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = (0..<3_000).map { _ in Self.token(&random) }.joined(separator: "，")
    let found = LeakCase.found(text, as: "a.txt").errors
    let expected = SlowSearch.numbers(in: Array(text))
    #expect(found.map { "\($0.id) \($0.location?.column ?? 0)" } == expected)
    #expect(!expected.isEmpty)
  }

  /// Numbers of a person, those that are nearly one, and other words.
  private static func token(_ random: inout SplitMix64) -> String {
    let heads = ["", "1", "13", "139", "62", "6222", "4", "5", "99", "990001", "110105"]
    let head = heads.randomElement(using: &random) ?? ""
    let year = Bool.random(using: &random) ? "19\(Int.random(in: 10...99, using: &random))0417" : ""
    // Eighteen digits that are no identity number may be the code of a firm.
    let length = [9, 10, 11, 11, 15, 16, 17, 18, 19].randomElement(using: &random) ?? 11
    var digits = head + (head.count == 6 ? year : "")
    while digits.count < (length == 18 && head.count < 6 ? 17 : length) {
      digits += String(Int.random(in: 0...9, using: &random))
    }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "A" + digits
    case 1: return digits + "号"
    case 2: return "演示市食品经营部"
    case 3: return digits.dropLast() + "X"
    default: return digits
    }
  }

  /// Paragraphs have nothing to do with each other: what each says alone, all say together, at their own lines.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `find in a long text what its paragraphs hold`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let paragraphs = (0..<1_500).map { _ in Self.paragraph(&random) }
    let records = [LeakCase.record]
    let together = LeakCase.found(
      paragraphs.joined(separator: "\n\n"), as: "a.txt", from: records)
    let alone = paragraphs.enumerated().flatMap { number, paragraph in
      LeakCase.found(paragraph, as: "a.txt", from: records).map {
        "\($0.message) \(number * 2 + 1):\($0.location?.column ?? 0)"
      }
    }
    let places = together.map {
      "\($0.message) \($0.location?.line ?? 0):\($0.location?.column ?? 0)"
    }
    #expect(places == alone)
    #expect(!alone.isEmpty)
  }

  private static func paragraph(_ random: inout SplitMix64) -> String {
    let pieces = [
      "经查，当事人销售超过保质期的食品", "２０２２年５月１２日", "罚款12000元", "13900000123",
      "1３9\u{200B}0000 0123", "99000119900307001X", "李芳", "李\u{3000}芳", "𠮷野家", "é", "桂R12345", "、",
      "演市监处罚〔2022〕17号", "91990001MA0000007C", "2022-05-12", "\t", "。", "①③⑨⓪⓪⓪⓪⓪①②③", "😀",
      "a1b2c3d4e5f60718293a4b5c6d7e8f90", "一三九〇〇〇〇〇一二三", "6222 0212 3456 7890 128",
    ]
    let count = Int.random(in: 1...12, using: &random)
    return (0..<count).map { _ in
      (pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? "，" : "")
    }.joined()
  }
}

/// Looks at every place of a text for a number of every length.
private enum SlowSearch {
  static func numbers(in text: [Character]) -> [String] {
    text.indices.flatMap { start in
      (11...19).compactMap { length in
        kind(in: text, start..<(start + length)).map { "\($0) \(start + 1)" }
      }
    }
  }

  private static func kind(in text: [Character], _ range: Range<Int>) -> String? {
    guard range.upperBound <= text.count, !isWord(text, range.lowerBound - 1),
      !isWord(text, range.upperBound)
    else { return nil }
    let last = text[range.upperBound - 1]
    let digits = text[range].dropLast(last == "X" ? 1 : 0).compactMap(\.wholeNumberValue)
    guard digits.count == range.count - (last == "X" ? 1 : 0) else { return nil }
    if range.count == 18, isIdentity(digits, last) { return "PII-ID18" }
    guard last != "X" else { return nil }
    if range.count == 11, digits[0] == 1, digits[1] > 2 { return "PII-MOB" }
    return range.count > 15 && isCard(digits) ? "PII-BANK" : nil
  }

  private static func isWord(_ text: [Character], _ index: Int) -> Bool {
    text.indices.contains(index) && text[index].isASCII
      && (text[index].isLetter || text[index].isNumber)
  }

  /// Born on the 17th of April of a year from 1910 to 1999.
  private static func isIdentity(_ digits: [Int], _ last: Character) -> Bool {
    guard digits[6] == 1, digits[7] == 9, digits[8] > 0, digits[10...13] == [0, 4, 1, 7] else {
      return false
    }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return Array("10X98765432")[sum % 11] == last
  }

  private static func isCard(_ digits: [Int]) -> Bool {
    guard digits.starts(with: [6, 2]) || digits[0] == 4 || digits[0] == 5 else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
      let double = entry.element * 2
      return sum + (entry.offset.isMultiple(of: 2) ? entry.element : double / 10 + double % 10)
    }
    return sum.isMultiple(of: 10)
  }
}
