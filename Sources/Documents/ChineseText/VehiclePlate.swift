/// The number of a vehicle (机动车号牌), GA 36—2018: a province, the letter of an authority, and five characters, six
/// of a vehicle of new energy (新能源汽车).
package struct VehiclePlate: Sendable, Hashable {
  /// Without a separating dot: `京A12345`.
  package let text: String

  /// Reads `京A12345`, `京A·12345`, `京AD12345`. Nil where the characters cannot be a plate's.
  package init?(_ text: some StringProtocol) {
    let signs = text.unicodeScalars.filter { !Self.separators.contains($0) }
    guard signs.count == 7 || signs.count == 8, let province = signs.first,
      Self.provinces.contains(province), Self.isAuthority(signs[1]),
      Self.isSerial(signs[2...])
    else { return nil }
    self.text = signs.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  package var masked: String { text.covered(keeping: 2, and: 2) }

  /// The first sign of a plate.
  package static let provinces = Set("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars)

  private static let separators = Set("·•‧・ ".unicodeScalars)

  private static func isAuthority(_ sign: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(sign) && sign != "I"
  }

  /// Letters without I and O, and digits, of which there are some; of eight signs the last or the first of
  /// the serial is the mark of new energy. A trailer, a school of driving and the like end with a word of their own.
  private static func isSerial(_ signs: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = signs.filter { ("0"..."9").contains($0) }.count
    let letters = signs.filter { ("A"..."Z").contains($0) && $0 != "I" && $0 != "O" }.count
    let words = signs.last.map { suffixes.contains($0) } == true && signs.count == 5 ? 1 : 0
    guard digits + letters + words == signs.count else { return false }
    return signs.count == 6 ? digits >= 4 && letters >= 1 : digits >= 2
  }

  private static let suffixes = Set("学警挂港澳使领试超".unicodeScalars)
}
