/// What each character counts as when private things are looked for: the part of NFKC that matters, with all that
/// shows nothing taken out.
///
/// Full-width, circled, raised and mathematical digits and letters and the digits of all scripts become those of ASCII, dashes a hyphen, spaces a
/// space, the radicals and compatibility forms of Han characters the characters themselves.
enum FoldingTable {
  /// Shows nothing: zero-width characters, marks of direction, controls.
  static let dropped: UInt16 = 0xFFFF

  /// By the unit as it is written.
  static let units: [UInt16] = {
    var table = (0...UInt16.max).map { $0 }
    func set(_ range: ClosedRange<UInt16>, _ value: UInt16) {
      for unit in range { table[Int(unit)] = value }
    }
    func shift(_ range: ClosedRange<UInt16>, to first: UInt16) {
      for unit in range { table[Int(unit)] = first + (unit - range.lowerBound) }
    }
    for range in droppedRanges { set(range, dropped) }
    for range in spaces { set(range, .space) }
    for unit in lineEnds { table[Int(unit)] = .lineEnd }
    for unit in hyphens { table[Int(unit)] = 0x2D }
    for unit in dots { table[Int(unit)] = .middleDot }
    for zero in zeros { shift(zero...(zero + 9), to: 0x30) }
    for (range, first) in digitsAndLetters { shift(range, to: first) }
    for (unit, value) in singleSigns { table[Int(unit)] = value }
    for (index, unit) in CompatibilityIdeographs.radicals.enumerated() {
      table[0x2F00 + index] = unit
    }
    for (index, unit) in CompatibilityIdeographs.ideographs.enumerated() {
      table[0xF900 + index] = unit
    }
    return table
  }()

  /// Whether a unit of three bytes counts as itself.
  @inline(never) static func isItself(_ unit: UInt16) -> Bool {
    unit >= 0x800 && unit & 0xF800 != 0xD800 && unit != 0xFFFD && units[Int(unit)] == unit
  }

  private static let droppedRanges: [ClosedRange<UInt16>] = [
    0x00...0x08, 0x0D...0x0D, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD...0xAD, 0x300...0x36F,
    0x61C...0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
    0x20D0...0x20F0, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF,
  ]

  private static let spaces: [ClosedRange<UInt16>] = [
    0x09...0x09, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x202F...0x202F, 0x205F...0x205F,
    0x2800...0x2800, 0x3000...0x3000, 0x3164...0x3164, 0xFFA0...0xFFA0,
  ]

  private static let lineEnds: [UInt16] = [0x0B, 0x0C, 0x85, 0x2028, 0x2029]

  private static let hyphens: [UInt16] = [
    0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2043, 0x2212, 0x2796, 0x30FC, 0xFE58, 0xFE63,
    0xFF0D,
  ]

  private static let dots: [UInt16] = [0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65]

  private static let digitsAndLetters: [(ClosedRange<UInt16>, UInt16)] = [
    (0xFF10...0xFF19, 0x30), (0xFF21...0xFF3A, 0x41), (0xFF41...0xFF5A, 0x61),
    (0x2460...0x2468, 0x31), (0x2474...0x247C, 0x31), (0x2488...0x2490, 0x31),
    (0x24F5...0x24FD, 0x31), (0x2776...0x277E, 0x31), (0x2780...0x2788, 0x31),
    (0x278A...0x2792, 0x31), (0x2074...0x2079, 0x34), (0x2080...0x2089, 0x30),
    (0x24B6...0x24CF, 0x41), (0x24D0...0x24E9, 0x61),
  ]

  /// The zeros of the scripts that count in tens, each with its nine digits behind it: Arabic, Persian, Devanagari,
  /// Tibetan, Mongolian …
  private static let zeros: [UInt16] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6,
    0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
    0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
  ]

  private static let singleSigns: [(UInt16, UInt16)] = [
    (0xB9, 0x31), (0xB2, 0x32), (0xB3, 0x33), (0x2070, 0x30), (0x24EA, 0x30), (0x24FF, 0x30),
    (0xFF0E, 0x2E), (0xFE52, 0x2E), (0xFF20, 0x40), (0xFE6B, 0x40), (0xFF0B, 0x2B), (0xFF0A, 0x2A),
    (0x25CF, 0x2A), (0x2588, 0x2A), (0x25A0, 0x2A), (0xD7, 0x2A), (0xFF3F, 0x5F), (0xFF08, 0x28),
    (0xFF09, 0x29), (0xFF1A, 0x3A), (0xFF0C, 0xFF0C),
  ]

  /// A character beyond 16 bits; nil where it stands for itself.
  static func folded(astral value: UInt32) -> UInt16? {
    switch value {
    case 0x1D400...0x1D6A3: letter((value - 0x1D400) % 52)
    case 0x1D7CE...0x1D7FF: UInt16(0x30 + (value - 0x1D7CE) % 10)
    case 0x1FBF0...0x1FBF9: UInt16(0x30 + value - 0x1FBF0)
    case 0x1F130...0x1F149: UInt16(0x41 + value - 0x1F130)
    case 0xE0000...0xE0FFF: dropped
    default: nil
    }
  }

  private static func letter(_ index: UInt32) -> UInt16 {
    UInt16(index < 26 ? 0x41 + index : 0x61 + index - 26)
  }
}
