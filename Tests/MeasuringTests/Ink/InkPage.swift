import Testing

/// A printed page as a reader's eye and ruler meet it: where there is ink, and of which colour.
struct InkPage {
  /// Row by row from the top, each from left to right.
  let rows: [[InkRun]]
  /// In pixels.
  let width: Int
  let pixelsPerMillimetre: Double

  /// What bounds the ink of a colour (of any, for nil) within a region; nil where there is none.
  func ink(_ colour: InkColour? = nil, in region: Region = .page) -> Region? {
    bands(colour, in: region).reduce(nil) { known, band in
      guard var known else { return band }
      known.left = min(known.left, band.left)
      known.right = max(known.right, band.right)
      known.bottom = band.bottom
      return known
    }
  }

  /// What stands below each other with paper between, each bounded by its ink: lines, as a rule.
  func bands(_ colour: InkColour? = nil, in region: Region = .page) -> [Region] {
    let frame = frame(region)
    return Self.stretches(frame.rows) { self[$0, colour, frame.columns] != nil }.map { rows in
      let spans = rows.compactMap { self[$0, colour, frame.columns] }
      let columns = (spans.map(\.lowerBound).min() ?? 0)..<(spans.map(\.upperBound).max() ?? 0)
      return self.region(columns, rows)
    }
  }

  /// What stands beside each other with paper between, each as wide as its ink and as high as the region's.
  func columns(in region: Region) -> [Region] {
    let frame = frame(region)
    var inked = [Bool](repeating: false, count: width)
    for run in frame.rows.flatMap({ rows[$0] }) {
      for column in run.columns.clamped(to: frame.columns) { inked[column] = true }
    }
    return Self.stretches(frame.columns) { inked[$0] }
      .compactMap { ink(in: self.region($0, frame.rows)) }
  }

  /// Lines that are drawn, not written: ink without a gap over at least a length.
  func rules(_ colour: InkColour, longerThan length: Double = 60) -> [Region] {
    let least = Int(length * pixelsPerMillimetre)
    func rule(_ row: Int) -> Range<Int>? {
      rows[row].first { $0.colour == colour && $0.columns.count >= least }?.columns
    }
    return Self.stretches(rows.indices) { rule($0) != nil }.map { rows in
      let columns = rows.compactMap(rule)
      return region(
        (columns.map(\.lowerBound).min() ?? 0)..<(columns.map(\.upperBound).max() ?? 0), rows)
    }
  }
}

extension InkPage {
  /// From the first to the last ink of a row, within columns.
  private subscript(row: Int, colour: InkColour?, columns: Range<Int>) -> Range<Int>? {
    var span: Range<Int>?
    for run in rows[row] where colour == nil || run.colour == colour {
      let part = run.columns.clamped(to: columns)
      guard !part.isEmpty else { continue }
      span = (span?.lowerBound ?? part.lowerBound)..<part.upperBound
    }
    return span
  }

  private func frame(_ region: Region) -> (columns: Range<Int>, rows: Range<Int>) {
    (
      pixels(region.left, region.right, upTo: width),
      pixels(region.top, region.bottom, upTo: rows.count)
    )
  }

  private func pixels(_ lower: Double, _ upper: Double, upTo count: Int) -> Range<Int> {
    func pixel(_ length: Double) -> Int {
      Int(min(max(0, length * pixelsPerMillimetre), Double(count)).rounded())
    }
    return pixel(lower)..<max(pixel(lower), pixel(upper))
  }

  private func region(_ columns: Range<Int>, _ rows: Range<Int>) -> Region {
    func millimetres(_ pixels: Int) -> Double { Double(pixels) / pixelsPerMillimetre }
    return Region(
      left: millimetres(columns.lowerBound), top: millimetres(rows.lowerBound),
      right: millimetres(columns.upperBound), bottom: millimetres(rows.upperBound))
  }

  /// The longest ranges in which all hold.
  private static func stretches(_ range: Range<Int>, _ holds: (Int) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in range where holds(index) {
      if let last = found.last, last.upperBound == index {
        found[found.count - 1] = last.lowerBound..<(index + 1)
      } else {
        found.append(index..<(index + 1))
      }
    }
    return found
  }
}

extension InkPage: CustomTestStringConvertible {
  /// A failed test names the page; its pixels would tell nobody anything.
  var testDescription: String { "a page of \(width) × \(rows.count) pixels" }
}
