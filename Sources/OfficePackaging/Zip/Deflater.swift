import CZlib

/// zlib's raw deflate, fed in pieces. The one place of this target that touches the C library.
final class Deflater {
  private let stream: UnsafeMutablePointer<z_stream>
  private let scratch: UnsafeMutableBufferPointer<UInt8>

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    scratch = .allocate(capacity: 16_384)
    let status = deflateInit2_(
      stream, Self.level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib refuses its own constants: \(status)")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    scratch.deallocate()
  }

  /// Markup repeats itself so often that a quick search finds most of it.
  private static let level: Int32 = 3

  /// Forgets what went before; the next bytes begin a new part.
  func restart() { deflateReset(stream) }

  /// - Parameter isLast: whether the part ends with these bytes.
  func deflate(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into output: inout [UInt8]) {
    stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    stream.pointee.avail_in = UInt32(bytes.count)
    repeat {
      stream.pointee.next_out = scratch.baseAddress
      stream.pointee.avail_out = UInt32(scratch.count)
      CZlib.deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
      let written = scratch.count - Int(stream.pointee.avail_out)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: scratch[..<written]))
    } while stream.pointee.avail_out == 0
  }
}

/// The checksum that a zip keeps of every part.
struct CRC32 {
  private(set) var value: UInt32 = 0

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    value = UInt32(truncatingIfNeeded: crc32_z(UInt(value), bytes.baseAddress, bytes.count))
  }
}
