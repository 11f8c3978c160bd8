import Glibc

/// An open file, and reading and writing it whole: interrupted and partial calls go on.
struct FileDescriptor {
  let raw: Int32

  init(_ raw: Int32) { self.raw = raw }

  /// The error that stopped it, or nil.
  func write(_ bytes: [UInt8]) -> SystemError? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(raw, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if count < 0, errno != EINTR {
          return SystemError(errno)
        }
      }
      return nil
    }
  }

  /// Everything to the end, or nil beyond `limit` bytes.
  func read(limit: Int) throws(SystemError) -> [UInt8]? {
    var bytes: [UInt8] = []
    var room = min(size, limit) + 1
    while true {
      let count = read(room, into: &bytes)
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw SystemError(errno) }
      if bytes.count > limit { return nil }
      room = Self.usualRoom
    }
  }

  /// For what does not tell its size: pipes, and files that grow.
  private static let usualRoom = 1 << 16

  /// Of a file; less than it has for what does not tell.
  private var size: Int {
    var status = stat()
    return fstat(raw, &status) == 0 ? max(Int(status.st_size), Self.usualRoom) : Self.usualRoom
  }

  /// How many bytes came, none at the end; negative where an error stopped it.
  private func read(_ room: Int, into bytes: inout [UInt8]) -> Int {
    var count = 0
    bytes.append(addingCapacity: room) { output in
      output.withUnsafeMutableBufferPointer { buffer, length in
        count = Glibc.read(raw, buffer.baseAddress, buffer.count)
        length = max(0, count)
      }
    }
    return count
  }
}
