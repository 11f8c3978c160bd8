/// How letters are set: what their style says, or what they say for themselves. Nil is left to the style.
package struct LetterSetting: Sendable, Hashable {
  package var font: FontFamily?
  package var color: InkColor?
  /// 字距: added to every letter's width; negative tightens.
  package var tracking: Length?
  /// 字符缩放: letters made narrower or wider, in percent.
  package var scale: Int?
  package var size: Length?
  /// 加粗
  package var isBold: Bool?

  package init(
    font: FontFamily? = nil, color: InkColor? = nil, tracking: Length? = nil, scale: Int? = nil,
    size: Length? = nil, isBold: Bool? = nil
  ) {
    self.font = font
    self.color = color
    self.tracking = tracking
    self.scale = scale
    self.size = size
    self.isBold = isBold
  }
}

/// Clause 5.2.4: black, unless said otherwise.
package enum InkColor: Sendable, Hashable {
  case black, red
}
