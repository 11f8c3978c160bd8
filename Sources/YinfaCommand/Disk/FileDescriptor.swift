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
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(raw, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
        if bytes.count > limit { return nil }
      } else if errno != EINTR {
        throw SystemError(errno)
      }
    }
  }
}
