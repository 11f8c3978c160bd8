/// A part that is the same in many files, deflated once and copied into each.
package struct DeflatedPart: Sendable {
  package let path: String
  /// The part as it stands in an archive, its header before it.
  let record: [UInt8]
  /// Its line in the directory, as of a part at the very beginning.
  let directoryRecord: [UInt8]

  package init(path: String, _ bytes: [UInt8]) {
    var deflated: [UInt8] = []
    var checksum = CRC32()
    bytes.withUnsafeBufferPointer { bytes in
      checksum.add(bytes)
      Deflater().deflate(bytes, isLast: true, into: &deflated)
    }
    self.init(path: path, packed: deflated[...], checksum: checksum.value, size: bytes.count)
  }

  /// A part that is deflated already.
  init(path: String, packed: ArraySlice<UInt8>, checksum: UInt32, size: Int) {
    let entry = Entry(path: path, checksum: checksum, deflatedSize: packed.count, size: size)
    var record: [UInt8] = []
    entry.appendLocalHeader(to: &record)
    record.append(contentsOf: packed)
    var directoryRecord: [UInt8] = []
    entry.appendDirectoryRecord(offset: 0, to: &directoryRecord)
    self.path = path
    self.record = record
    self.directoryRecord = directoryRecord
  }
}
