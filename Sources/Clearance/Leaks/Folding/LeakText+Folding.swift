/// Which characters of ASCII end a stretch of plain text in some format.
struct FoldingStops {
  /// By character: a stop, or what it counts as.
  fileprivate let table: [UInt16]
  fileprivate static let stop: UInt16 = 0xFFFE

  init(_ stops: String) {
    var table = Array(FoldingTable.units[0..<0x80])
    for character in stops.utf8 { table[Int(character)] = Self.stop }
    self.table = table
  }
}

extension LeakText {
  /// Folds bytes of the source up to `end` or a stop, and says where that was.
  mutating func fold(from start: Int, to end: Int, stoppingAt stops: FoldingStops) -> Int {
    bytes.withUnsafeBufferPointer { source in
      var index = start
      while index < end {
        var chunk = min(index + Self.chunk, end)
        while chunk < end, source[chunk] & 0xC0 == 0x80 { chunk += 1 }
        anchor(index)
        index = fold(source, from: index, to: chunk, stops.table, anchoring: nil)
        if index < chunk { return index }
      }
      return end
    }
  }

  /// From any unit the next anchor before it is near.
  private static let chunk = 4_096

  /// Folds other bytes, which came from one place of the source: what an escape stands for.
  mutating func fold(decoded: [UInt8], at byte: Int) {
    decoded.withUnsafeBufferPointer { source in
      var index = 0
      while index < source.count {
        var chunk = min(index + Self.chunk, source.count)
        while chunk < source.count, source[chunk] & 0xC0 == 0x80 { chunk += 1 }
        anchor(byte)
        index = fold(source, from: index, to: chunk, Self.noStops.table, anchoring: byte)
      }
    }
    anchor(byte)
  }

  /// Adds a text that was read from what stands at one byte of this one.
  mutating func append(_ inner: LeakText, at byte: Int) {
    for start in stride(from: 0, to: inner.units.count, by: Self.chunk) {
      anchor(byte)
      units += inner.units[start..<min(start + Self.chunk, inner.units.count)]
    }
    anchor(byte)
  }

  /// The folded form of a text that stands for itself.
  static func folded(_ text: some StringProtocol) -> [UInt16] {
    var folded = LeakText([])
    folded.fold(decoded: Array(text.utf8), at: 0)
    return folded.units
  }

  private static let noStops = FoldingStops("")

  private mutating func fold(
    _ source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ table: [UInt16],
    anchoring fixed: Int?
  ) -> Int {
    let folding = FoldingTable.units
    var index = start
    while index < end {
      let byte = source[index]
      if byte < 0x80 {
        let unit = table[Int(byte)]
        if unit == FoldingStops.stop { return index }
        index += 1
        if unit == FoldingTable.dropped {
          anchor(fixed ?? index)
        } else {
          units.append(unit)
        }
        continue
      }
      if byte & 0xF0 == 0xE0, index + 2 < end, source[index + 1] & 0xC0 == 0x80,
        source[index + 2] & 0xC0 == 0x80
      {
        let written =
          UInt16(byte & 0x0F) << 12 | UInt16(source[index + 1] & 0x3F) << 6
          | UInt16(source[index + 2] & 0x3F)
        if written >= 0x800, written & 0xF800 != 0xD800 {
          let unit = folding[Int(written)]
          if unit == written {
            units.append(unit)
          } else {
            append(written, at: fixed ?? index, next: fixed ?? index + 3)
          }
          index += 3
          continue
        }
      }
      let length = foldRare(source, index, end, fixed)
      index += length
    }
    return end
  }

  /// A character of two or four bytes, or a byte that is none.
  private mutating func foldRare(
    _ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, _ fixed: Int?
  ) -> Int {
    let byte = source[index]
    func tail(_ offset: Int) -> UInt32? {
      guard index + offset < end, source[index + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(source[index + offset] & 0x3F)
    }
    if (0xC2...0xDF).contains(byte), let low = tail(1) {
      let written = UInt16(UInt32(byte & 0x1F) << 6 | low)
      append(written, at: fixed ?? index, next: fixed ?? index + 2)
      return 2
    }
    if (0xF0...0xF4).contains(byte), let one = tail(1), let two = tail(2), let three = tail(3) {
      let value = UInt32(byte & 0x07) << 18 | one << 12 | two << 6 | three
      if (0x10000...0x10FFFF).contains(value) {
        append(astral: value, at: fixed ?? index, next: fixed ?? index + 4)
        return 4
      }
    }
    isDamaged = true
    append(0xFFFD, at: fixed ?? index, next: fixed ?? index + 1)
    return 1
  }

  private mutating func append(_ written: UInt16, at byte: Int, next: Int) {
    let unit = FoldingTable.units[Int(written)]
    if unit == written, written != 0xFFFD {
      units.append(unit)
      return
    }
    anchor(byte)
    if unit != FoldingTable.dropped { units.append(unit) }
    anchor(next)
  }

  private mutating func append(astral value: UInt32, at byte: Int, next: Int) {
    guard let unit = FoldingTable.folded(astral: value) else {
      units.append(UInt16(0xD800 + (value - 0x10000) >> 10))
      units.append(UInt16(0xDC00 + (value - 0x10000) & 0x3FF))
      return
    }
    anchor(byte)
    if unit != FoldingTable.dropped { units.append(unit) }
    anchor(next)
  }
}
