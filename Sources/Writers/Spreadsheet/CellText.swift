/// A text as a cell can hold it.
enum CellText {
  /// UTF-16 units, beyond which Excel calls the file damaged.
  private static let limit = 32_767

  /// Cut where it is too long; with what would be read as an escape (`_x000D_`) escaped itself.
  static func fitting(_ text: String) -> String {
    let short = text.utf8.count > limit && text.utf16.count > limit ? cut(text) : text
    guard short.utf8.contains(UInt8(ascii: "_")) else { return short }
    return short.replacing(#/_(x[0-9A-Fa-f]{4}_)/#) { "_x005F_\($0.output.1)" }
  }

  private static func cut(_ text: String) -> String {
    var left = limit - 1
    let kept = text.prefix { character in
      left -= character.utf16.count
      return left >= 0
    }
    return kept + "…"
  }
}
