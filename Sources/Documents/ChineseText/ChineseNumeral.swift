/// Whole numbers in Chinese characters (中文数字): 0 to 99,999,999 as 零 to 九千九百九十九万九千九百九十九.
package enum ChineseNumeral {
  private static let digits: [String] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let places: [String] = ["", "十", "百", "千"]

  /// `12` → 十二, `105` → 一百零五, `20` → 二十. Nil outside the range.
  package static func text(_ number: Int) -> String? {
    guard (0...99_999_999).contains(number) else { return nil }
    guard number >= 10_000 else { return lead(section(number)) }
    let rest = number % 10_000
    let gap = rest > 0 && rest < 1_000 ? "零" : ""
    return lead(section(number / 10_000)) + "万" + gap + (rest > 0 ? section(rest) : "")
  }

  /// 一十二 is said 十二 at the head of a number.
  private static func lead(_ text: String) -> String {
    text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }

  /// Four digits with their places; zeros between are said once.
  private static func section(_ number: Int) -> String {
    guard number > 0 else { return "零" }
    var text = ""
    var owesZero = false
    for place in stride(from: 3, through: 0, by: -1) {
      let digit = number / [1, 10, 100, 1_000][place] % 10
      if digit == 0 {
        owesZero = !text.isEmpty
      } else {
        text += (owesZero ? "零" : "") + digits[digit] + places[place]
        owesZero = false
      }
    }
    return text
  }
}
