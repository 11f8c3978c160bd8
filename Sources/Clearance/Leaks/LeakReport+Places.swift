import Diagnostics

/// Where findings stand, as a person finds them.
extension LeakReport {
  /// Places in the file itself, of which every line is there.
  func lines(of leaks: [Leak], in text: LeakText) -> [TextLocation] {
    let ranges = leaks.map { text.bytes(of: $0.range) }
    let source = SourceFile(name: file.file.path, bytes: Self.covered(text.bytes, ranges))
    let written = SourceFile(name: file.file.path, bytes: text.bytes)
    return ranges.map { range in
      let place = written.location(atByte: range.lowerBound)
      return TextLocation(file: source, line: place.line, column: place.column)
    }
  }

  /// An asterisk for every character of the ranges, so that columns stay what they are.
  ///
  /// - Parameter ranges: by where they begin.
  private static func covered(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
    var covered: [UInt8] = []
    covered.reserveCapacity(bytes.count)
    var index = 0
    for range in ranges where range.upperBound > index {
      covered += bytes[index..<max(index, range.lowerBound)]
      for byte in bytes[max(index, range.lowerBound)..<range.upperBound]
      where byte & 0xC0 != 0x80 {
        covered.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: "*"))
      }
      index = range.upperBound
    }
    return covered + bytes[index...]
  }

  /// Places in a package: a line for each cell or paragraph that has a finding.
  func stretches(of leaks: [Leak], in text: LeakText) -> [TextLocation] {
    var lines = ""
    var names: [String] = []
    var columns: [Int] = []
    for (index, leak) in leaks.enumerated() {
      let extent = text.extent(around: leak.range.lowerBound)
      let start = max(extent.lowerBound, leak.range.lowerBound - 30)
      let end = min(extent.upperBound, leak.range.upperBound + 30)
      lines +=
        text.line(start..<end, covering: Self.ranges(of: leaks, near: index, start..<end)) + "\n"
      names.append(text.title + text.place(of: leak.range.lowerBound).name(in: text.bytes))
      columns.append(leak.range.lowerBound - start + 1)
    }
    let source = SourceFile(
      name: file.file.path, bytes: Array(lines.utf8), lineNames: names)
    return columns.enumerated().map {
      TextLocation(file: source, line: $0.offset + 1, column: $0.element)
    }
  }

  /// The ranges that may reach into a stretch around one of them: a few, where a sheet has ten thousand.
  ///
  /// - Parameter leaks: by where they begin.
  private static func ranges(
    of leaks: [Leak], near index: Int, _ stretch: Range<Int>
  ) -> [Range<Int>] {
    var (first, last) = (index, index)
    while first > 0, leaks[first - 1].range.lowerBound > stretch.lowerBound - longest { first -= 1 }
    while last + 1 < leaks.count, leaks[last + 1].range.lowerBound < stretch.upperBound {
      last += 1
    }
    return leaks[first...last].map(\.range)
  }

  /// No finding is longer; an address of mail comes near.
  private static let longest = 512
}

extension LeakText {
  /// The bytes of a range. What was decoded from one stretch of the source is all of that stretch.
  func bytes(of range: Range<Int>) -> Range<Int> {
    let start = min(byte(of: range.lowerBound), bytes.count)
    let last = min(byte(of: max(range.lowerBound, range.upperBound - 1)), bytes.count)
    guard last > start || range.count == 1 else { return start..<nextAnchor(after: start, range) }
    var end = min(last + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  private func nextAnchor(after byte: Int, _ range: Range<Int>) -> Int {
    let next = anchors[firstAnchor(after: range.lowerBound)...].first { Int($0.byte) > byte }
    return min(next.map { Int($0.byte) } ?? bytes.count, bytes.count)
  }

  fileprivate func line(_ range: Range<Int>, covering covered: [Range<Int>]) -> String {
    var shown = range.map { unit in
      covered.contains { $0.contains(unit) } ? UInt16(0x2A) : max(units[unit], .space)
    }
    while shown.last == .space { shown.removeLast() }
    return String(decoding: shown, as: UTF16.self)
  }
}
