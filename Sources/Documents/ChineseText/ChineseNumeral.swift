/// Whole numbers in Chinese characters (中文数字): 0 to 99,999,999 as 零 to 九千九百九十九万九千九百九十九.
package enum ChineseNumeral {
  /// `12` → 十二, `105` → 一百零五, `20` → 二十. Nil outside the range.
  package static func text(_ number: Int) -> String? {
    guard (0...99_999_999).contains(number) else { return nil }
    let text = HanNotation.plain.text(UInt64(number))
    // 一十二 is said 十二 at the head of a number.
    return text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }
}
