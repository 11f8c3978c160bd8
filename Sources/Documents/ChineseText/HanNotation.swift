/// A way to write whole numbers in Han characters: digits, and the places they stand in.
struct HanNotation: Sendable {
  private let digits: [String]
  private let places: [String]

  /// 一千零二十
  static let plain = HanNotation(
    digits: ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"], places: ["", "十", "百", "千"])
  /// 壹仟零贰拾 (大写), which cannot be altered by a stroke.
  static let capital = HanNotation(
    digits: ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"], places: ["", "拾", "佰", "仟"])

  func digit(_ digit: Int) -> String { digits[digit] }

  /// 亿 counts what stands before it, 万 within that: 壹拾贰万亿 is said once with 亿, 壹拾贰万叁仟亿.
  func text(_ number: UInt64) -> String {
    switch number {
    case 0: digits[0]
    case ..<10_000: section(Int(number))
    case ..<100_000_000: parts(number, "万", of: 10_000)
    default: parts(number, "亿", of: 100_000_000)
    }
  }

  /// What comes before 亿 or 万, and what comes after, with 零 where places between were skipped.
  private func parts(_ number: UInt64, _ unit: String, of size: UInt64) -> String {
    let (before, after) = number.quotientAndRemainder(dividingBy: size)
    let head = text(before) + unit
    guard after > 0 else { return head }
    return head + (after < size / 10 ? digits[0] : "") + text(after)
  }

  /// Four digits with their places; zeros between are said once, and at the end not at all.
  private func section(_ number: Int) -> String {
    var text = ""
    var owesZero = false
    for place in stride(from: 3, through: 0, by: -1) {
      let digit = number / [1, 10, 100, 1_000][place] % 10
      if digit == 0 {
        owesZero = !text.isEmpty
      } else {
        text += (owesZero ? digits[0] : "") + digits[digit] + places[place]
        owesZero = false
      }
    }
    return text
  }
}
