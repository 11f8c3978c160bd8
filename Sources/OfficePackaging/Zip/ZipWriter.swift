/// Writes a zip archive by appending bytes: parts in the order given, the same bytes for the same parts.
///
/// A part is given whole, deflated beforehand, or in pieces, so that a large one never stands in
/// memory undeflated. Archives beyond 4 GB or 65,535 parts (Zip64) are not for office files.
package struct ZipWriter: ~Copyable {
  private var output: [UInt8] = []
  private var directory: [UInt8] = []
  private var partCount = 0
  private var open: OpenPart?
  private let deflater = Deflater()

  private struct OpenPart {
    let path: String
    let headerOffset: Int
    var checksum = CRC32()
    var size = 0
  }

  package init() {
    output.reserveCapacity(16_384)
    directory.reserveCapacity(2_048)
  }

  /// Adds a part that was deflated before.
  package mutating func add(_ part: DeflatedPart) {
    let record = directory.count
    directory.append(contentsOf: part.directoryRecord)
    Entry.patch(offset: output.count, ofDirectoryRecordAt: record, in: &directory)
    output.append(contentsOf: part.record)
    partCount += 1
  }

  package mutating func add(path: String, _ bytes: [UInt8]) {
    beginPart(path)
    finishPart(with: bytes)
  }

  /// Begins a part whose bytes come in pieces: `append`, `append`, `finishPart`.
  package mutating func beginPart(_ path: String) {
    precondition(open == nil, "a part is still open")
    open = OpenPart(path: path, headerOffset: output.count)
    deflater.restart()
    Entry(path: path, checksum: 0, deflatedSize: 0, size: 0).appendLocalHeader(to: &output)
  }

  package mutating func append(_ bytes: [UInt8]) { deflate(bytes, isLast: false) }

  /// Ends the part that is open, and writes its checksum and sizes into the header before it.
  package mutating func finishPart(with bytes: [UInt8] = []) {
    deflate(bytes, isLast: true)
    guard let part = open else { preconditionFailure("no part is open") }
    open = nil
    let bodyOffset = part.headerOffset + Entry.localHeaderSize + part.path.utf8.count
    let entry = Entry(
      path: part.path, checksum: part.checksum.value, deflatedSize: output.count - bodyOffset,
      size: part.size)
    entry.patchLocalHeader(at: part.headerOffset, in: &output)
    note(entry, at: part.headerOffset)
  }

  /// The archive, complete with its directory.
  package consuming func finished() -> [UInt8] {
    precondition(open == nil, "a part is still open")
    let start = output.count
    output.append(contentsOf: directory)
    output.append(littleEndian: UInt32(0x0605_4b50))
    output.append(littleEndian: UInt32(0))
    output.append(littleEndian: UInt16(partCount))
    output.append(littleEndian: UInt16(partCount))
    output.append(littleEndian: UInt32(directory.count))
    output.append(littleEndian: UInt32(start))
    output.append(littleEndian: UInt16(0))
    return output
  }
}

extension ZipWriter {
  private mutating func deflate(_ bytes: [UInt8], isLast: Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      open?.checksum.add(bytes)
      open?.size += bytes.count
      deflater.deflate(bytes, isLast: isLast, into: &output)
    }
  }

  private mutating func note(_ entry: Entry, at offset: Int) {
    entry.appendDirectoryRecord(offset: offset, to: &directory)
    partCount += 1
  }
}
