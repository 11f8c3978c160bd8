/// `w:jc`
package enum WordAlignment: String, Sendable, Hashable {
  /// `start` in the Strict form.
  case left
  case center
  case right
  /// 两端对齐
  case both
  /// 分散对齐
  case distribute

  init?(value: String) {
    switch value {
    case "start": self = .left
    case "end": self = .right
    case "lowKashida", "mediumKashida", "highKashida": self = .both
    case "thaiDistribute": self = .distribute
    default: self.init(rawValue: value)
    }
  }
}
