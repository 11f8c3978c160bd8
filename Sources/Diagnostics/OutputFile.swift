/// A file that is to be written: a relative path with `/` between its parts, and the bytes.
///
/// Only a command writes it to a disk; a test or a preview looks at the value.
public struct OutputFile: Sendable, Hashable {
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
