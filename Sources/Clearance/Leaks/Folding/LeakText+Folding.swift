extension LeakText {
  /// Folds bytes of the source up to `end` or a stop, and says where that was.
  mutating func fold(
    _ source: SourceBytes, from start: Int, to end: Int, stoppingAt stops: FoldingStops
  ) -> Int {
    guard start < end, !stops.contains(source[start]) else { return start }
    var index = start
    while index < end {
      let chunk = Self.chunkEnd(source, from: index, to: end)
      anchor(index)
      index = fold(source, from: index, to: chunk, stops, anchoring: nil)
      if index < chunk { return index }
    }
    return index
  }

  /// From any unit the next anchor before it is near.
  static let chunk = 4_096

  /// The end of a character about a chunk away.
  private static func chunkEnd(_ source: SourceBytes, from start: Int, to end: Int) -> Int {
    var chunk = min(start + Self.chunk, end)
    while chunk < end, source[chunk] & 0xC0 == 0x80 { chunk += 1 }
    return chunk
  }

  /// Folds other bytes, which came from one place of the source: what an escape stands for.
  mutating func fold(decoded: [UInt8], at byte: Int) {
    SourceBytes.reading(decoded) { source in
      var index = 0
      while index < source.count {
        let chunk = Self.chunkEnd(source, from: index, to: source.count)
        anchor(byte)
        index = fold(source, from: index, to: chunk, Self.noStops, anchoring: byte)
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
    _ source: SourceBytes, from start: Int, to end: Int, _ stops: FoldingStops,
    anchoring fixed: Int?
  ) -> Int {
    var index = foldPlain(source, from: start, to: end, stops)
    while index < end, !stops.contains(source[index]) {
      index += foldRare(source, index, end, fixed)
      index = foldPlain(source, from: index, to: end, stops)
    }
    return index
  }

  /// Most of any text: characters that count as one of as many bytes, so that no anchor is needed among them.
  private mutating func foldPlain(
    _ source: SourceBytes, from start: Int, to end: Int, _ stops: FoldingStops
  ) -> Int {
    var index = start
    units.append(addingCapacity: end - start) { output in
      output.withUnsafeMutableBufferPointer { units, count in
        (index, count) = source.copyPlain(from: start, to: end, stoppingAt: stops, to: units)
      }
    }
    return index
  }

  /// Any other character, or a byte that is none. Returns how long it is.
  private mutating func foldRare(
    _ source: SourceBytes, _ index: Int, _ end: Int, _ fixed: Int?
  ) -> Int {
    guard let (value, length) = Self.character(source, at: index, end) else {
      isDamaged = true
      append(0xFFFD, at: fixed ?? index, next: fixed ?? index + 1)
      return 1
    }
    if let unit = UInt16(exactly: value) {
      append(unit, at: fixed ?? index, next: fixed ?? index + length)
    } else {
      append(astral: value, at: fixed ?? index, next: fixed ?? index + length)
    }
    return length
  }

  /// The character at a byte, and its length; nil where none is well-formed.
  private static func character(
    _ source: SourceBytes, at index: Int, _ end: Int
  ) -> (value: UInt32, length: Int)? {
    let first = source[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= end, !(0x80..<0xC2).contains(first), first < 0xF5 else { return nil }
    var value = UInt32(first) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      guard source[index + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(source[index + offset] & 0x3F)
    }
    return value >= smallest[length] ? Unicode.Scalar(value).map { ($0.value, length) } : nil
  }

  /// By the length of a character in UTF-8.
  private static let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]

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
