/// A part that is the same in many files, deflated once and copied into each.
package struct DeflatedPart: Sendable {
  package let path: String
  let deflated: [UInt8]
  let checksum: UInt32
  let size: Int

  package init(path: String, _ bytes: [UInt8]) {
    var deflated: [UInt8] = []
    var checksum = CRC32()
    bytes.withUnsafeBufferPointer { bytes in
      checksum.add(bytes)
      Deflater().deflate(bytes, isLast: true, into: &deflated)
    }
    self.path = path
    self.deflated = deflated
    self.checksum = checksum.value
    self.size = bytes.count
  }
}
