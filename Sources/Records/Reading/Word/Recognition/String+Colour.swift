extension String {
  /// Of a colour of six digits: more red than all else.
  var isReddish: Bool {
    guard let value = UInt32(self, radix: 16), utf8.count == 6 else { return false }
    let (red, green, blue) = (value >> 16, value >> 8 & 0xFF, value & 0xFF)
    return red >= 0xB0 && green < 0x70 && blue < 0x70
  }
}
