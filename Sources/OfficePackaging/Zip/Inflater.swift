import CZlib

/// zlib's raw inflate, for a part whose size the directory has told.
enum Inflater {
  /// Nil where the bytes are no deflate stream, or unpack to another size. Never unpacks more than `size`.
  static func inflate(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard
      inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { inflateEnd(&stream) }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: max(1, size)) { output, count in
      packed.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(size)
        let status = CZlib.inflate(&stream, Z_FINISH)
        count = size - Int(stream.avail_out)
        isWhole = status == Z_STREAM_END && count == size
      }
    }
    return isWhole ? bytes : nil
  }
}

extension CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var checksum = CRC32()
    bytes.withUnsafeBufferPointer { checksum.add($0) }
    return checksum.value
  }
}
