extension InkPage {
  struct NotAPixelMap: Error {}

  /// Reads the portable pixel map (P6, 8 bits a colour) that `pdftoppm` writes.
  init(pixelMap bytes: [UInt8], dotsPerInch: Int) throws(NotAPixelMap) {
    var start = 0
    let head = (0..<4).map { _ in Self.word(in: bytes, from: &start) }
    guard head[0] == "P6", let width = Int(head[1]), let height = Int(head[2]), head[3] == "255",
      width > 0, height > 0, bytes.count == start + 3 * width * height
    else { throw NotAPixelMap() }
    self.width = width
    pixelsPerMillimetre = Double(dotsPerInch) / 25.4
    rows = bytes.withUnsafeBytes { pixels in
      (0..<height).map { Self.runs(pixels, at: start + 3 * width * $0, width) }
    }
  }

  /// A word and the one blank after it.
  private static func word(in bytes: [UInt8], from start: inout Int) -> String {
    let word = bytes[start...].prefix(16).prefix { $0 > 0x20 }
    start = min(word.endIndex + 1, bytes.count)
    return String(decoding: word, as: UTF8.self)
  }

  /// Most of a page is paper: eight white pixels are passed at a time.
  private static func runs(_ pixels: UnsafeRawBufferPointer, at start: Int, _ width: Int)
    -> [InkRun]
  {
    var runs: [InkRun] = []
    var column = 0
    while column < width {
      let place = start + 3 * column
      if column + 8 <= width, isPaper(pixels, at: place) {
        column += 8
        continue
      }
      for column in column..<min(column + 8, width) {
        let place = start + 3 * column
        let colour = InkColour(
          red: pixels[place], green: pixels[place + 1], blue: pixels[place + 2])
        if let colour { add(colour, column, to: &runs) }
      }
      column += 8
    }
    return runs
  }

  private static func isPaper(_ pixels: UnsafeRawBufferPointer, at place: Int) -> Bool {
    for offset in [0, 8, 16]
    where pixels.loadUnaligned(fromByteOffset: place + offset, as: UInt64.self) != .max {
      return false
    }
    return true
  }

  private static func add(_ colour: InkColour, _ column: Int, to runs: inout [InkRun]) {
    if let last = runs.last, last.colour == colour, last.columns.upperBound == column {
      runs[runs.count - 1].columns = last.columns.lowerBound..<(column + 1)
    } else {
      runs.append(InkRun(columns: column..<(column + 1), colour: colour))
    }
  }
}
