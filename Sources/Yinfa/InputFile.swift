/// A file as the caller read it: the name by which the person knows it, and the bytes.
public struct InputFile: Sendable, Hashable {
  /// The path as the person would type it; findings begin with it.
  public let name: String
  /// Any encoding; readers convert GB18030 to UTF-8 and say so.
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
