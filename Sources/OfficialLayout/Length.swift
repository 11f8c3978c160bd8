/// A length on paper, exact: millimetres, points and twips are all whole numbers of it.
///
/// The unit is OOXML's EMU: 36,000 to the millimetre, 12,700 to the point, 635 to the twip.
package struct Length: Sendable, Hashable {
  /// English metric units, as DrawingML counts.
  package let emu: Int

  package init(emu: Int) { self.emu = emu }

  package static let zero = Length(emu: 0)

  package static func millimetres(_ count: Int) -> Length { Length(emu: count * 36_000) }

  /// `.micrometres(350)`: a rule of 0.35 mm.
  package static func micrometres(_ count: Int) -> Length { Length(emu: count * 36) }

  package static func points(_ count: Int) -> Length { Length(emu: count * 12_700) }

  package static func halfPoints(_ count: Int) -> Length { Length(emu: count * 6_350) }

  package static func twips(_ count: Int) -> Length { Length(emu: count * 635) }

  /// Twentieths of a point, as WordprocessingML counts, rounded to the nearest.
  package var twips: Int { rounded(635) }

  /// As `w:sz` counts the size of letters.
  package var halfPoints: Int { rounded(6_350) }

  /// As `w:sz` counts the thickness of a border.
  package var eighthsOfAPoint: Int { rounded(12_700 / 8) }

  private func rounded(_ unit: Int) -> Int {
    let doubled = 2 * emu + (emu < 0 ? -unit : unit)
    return doubled / (2 * unit)
  }
}

extension Length: Comparable {
  package static func < (one: Length, other: Length) -> Bool { one.emu < other.emu }

  package static func + (one: Length, other: Length) -> Length { Length(emu: one.emu + other.emu) }

  package static func - (one: Length, other: Length) -> Length { Length(emu: one.emu - other.emu) }

  package static prefix func - (length: Length) -> Length { Length(emu: -length.emu) }

  package static func * (count: Int, length: Length) -> Length { Length(emu: count * length.emu) }

  package static func / (length: Length, divisor: Int) -> Length {
    Length(emu: length.emu / divisor)
  }
}
