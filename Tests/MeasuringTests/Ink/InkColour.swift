/// What a pixel shows: the two colours of an official document (5.2.4), or the soft edge of either.
enum InkColour: Hashable {
  case black
  case red
  case pale

  /// Nil for paper.
  init?(red: UInt8, green: UInt8, blue: UInt8) {
    if max(red, green, blue) < 120 {
      self = .black
    } else if red > 180, max(green, blue) < 100 {
      self = .red
    } else if min(red, green, blue) < 160 {
      self = .pale
    } else {
      return nil
    }
  }
}
