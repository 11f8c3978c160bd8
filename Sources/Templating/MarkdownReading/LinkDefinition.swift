/// `[名]: 地址`, which Markdown reads and does not print.
enum LinkDefinition {
  /// Whether a name without brackets of its own ends with `]:`.
  /// - Parameter words: what follows the opening bracket.
  static func begins(_ words: ArraySlice<UInt8>) -> Bool {
    var isEscaped = false
    for (offset, byte) in zip(words.indices, words) {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "[") {
        return false
      } else if byte == UInt8(ascii: "]") {
        return words[(offset + 1)...].first == UInt8(ascii: ":")
      }
    }
    return false
  }
}
