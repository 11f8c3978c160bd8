/// What a zip says about a part, before it and again in the directory at the end.
struct Entry {
  let path: String
  let checksum: UInt32
  let deflatedSize: Int
  let size: Int

  /// Without the name.
  static let localHeaderSize = 30

  /// Midnight of 1 January 1980, the first that the format knows: the same document, the same bytes.
  private static let day: UInt16 = 1 << 5 | 1
  private static let time: UInt16 = 0
  private static let version: UInt16 = 20
  private static let deflate: UInt16 = 8
  /// The name is UTF-8.
  private static let flags: UInt16 = 1 << 11

  func appendLocalHeader(to output: inout [UInt8]) {
    output.append(littleEndian: UInt32(0x0403_4b50))
    appendFacts(to: &output)
    output.append(littleEndian: UInt16(0))
    output.append(contentsOf: path.utf8)
  }

  func appendDirectoryRecord(offset: Int, to output: inout [UInt8]) {
    output.append(littleEndian: UInt32(0x0201_4b50))
    output.append(littleEndian: Self.version)
    appendFacts(to: &output)
    for _ in 0..<4 { output.append(littleEndian: UInt16(0)) }
    output.append(littleEndian: UInt32(0))
    output.append(littleEndian: UInt32(offset))
    output.append(contentsOf: path.utf8)
  }

  /// Writes checksum and sizes, known only after the part, into the header before it.
  func patchLocalHeader(at offset: Int, in output: inout [UInt8]) {
    var facts: [UInt8] = []
    appendMeasures(to: &facts)
    output.replaceSubrange(offset + 14..<offset + 26, with: facts)
  }

  static func patch(offset: Int, ofDirectoryRecordAt start: Int, in output: inout [UInt8]) {
    for byte in 0..<4 {
      output[start + 42 + byte] = UInt8(truncatingIfNeeded: offset >> (8 * byte))
    }
  }

  private func appendFacts(to output: inout [UInt8]) {
    output.append(littleEndian: Self.version)
    output.append(littleEndian: Self.flags)
    output.append(littleEndian: Self.deflate)
    output.append(littleEndian: Self.time)
    output.append(littleEndian: Self.day)
    appendMeasures(to: &output)
    output.append(littleEndian: UInt16(path.utf8.count))
  }

  private func appendMeasures(to output: inout [UInt8]) {
    output.append(littleEndian: checksum)
    output.append(littleEndian: UInt32(deflatedSize))
    output.append(littleEndian: UInt32(size))
  }
}

extension [UInt8] {
  mutating func append(littleEndian number: UInt16) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
  }

  mutating func append(littleEndian number: UInt32) {
    append(littleEndian: UInt16(truncatingIfNeeded: number))
    append(littleEndian: UInt16(truncatingIfNeeded: number >> 16))
  }
}
