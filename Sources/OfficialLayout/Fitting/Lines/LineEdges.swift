/// What LibreOffice lets stand at the edges of a line of Chinese (避头尾), as measured.
///
/// It is less strict than Word: a line may begin with `—`, `…`, `％` and `］`.
struct LineEdges: OptionSet, Sendable {
  let rawValue: UInt8

  /// No line begins with it.
  static let notFirst = LineEdges(rawValue: 1)
  /// No line ends with it.
  static let notLast = LineEdges(rawValue: 2)
  /// It may stand outside, beyond the end of its line.
  static let hangs = LineEdges(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "!", ",", ".", ":", ";", "?", "，", "。", "、", "；", "：", "？", "！", "．":
      self = [.notFirst, .hangs]
    case ")", "-", "]", "}", "）", "》", "〉", "」", "』", "】", "〕", "〗", "”", "’", "·", "～", "｝",
      "〞", "々", "￠":
      self = .notFirst
    case "(", "[", "{", "£", "（", "“", "‘", "《", "〔", "【", "［", "｛", "〈", "「", "『", "〖", "￥":
      self = .notLast
    case "'", "\"": self = [.notFirst, .notLast]
    default: self = []
    }
  }
}
