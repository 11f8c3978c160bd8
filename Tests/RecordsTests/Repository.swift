import FoundationEssentials

/// The files that stand beside the sources.
enum Repository {
  /// - Parameter path: relative to the root of the repository.
  static func bytes(of path: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return [UInt8](try Data(contentsOf: URL(filePath: "/\(root)/\(path)")))
  }
}
