import FoundationEssentials

/// The repository that these tests stand in.
enum Repository {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(root)/\(path)")), as: UTF8.self)
  }

  /// The folders right under `Sources` that hold Swift.
  static func targets() throws -> Set<String> { Set(try sources().map(\.target)) }

  /// Every Swift file under `Sources`, by path.
  static func sources() throws -> [SwiftSource] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/Sources")
      .filter { $0.hasSuffix(".swift") }.sorted()
      .map { SwiftSource(path: $0, text: try text(of: "Sources/\($0)")) }
  }
}
