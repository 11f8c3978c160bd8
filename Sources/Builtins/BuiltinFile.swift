import CBuiltins

/// A file of `Templates/` or `site/` as it stood when the binary was built.
///
/// The binary carries them, so one file installs and runs anywhere.
package struct BuiltinFile: Sendable, Hashable {
  /// Its path from the top of the repository: `Templates/work-plan.md`.
  package let name: String
  private let index: Int

  /// All of them, by name.
  package static let all: [BuiltinFile] = (0..<CBuiltinFileCount())
    .map { BuiltinFile(name: String(cString: CBuiltinFileAt($0).name), index: $0) }
    .sorted { $0.name < $1.name }

  /// Nil where the binary carries no such file.
  package static func named(_ name: String) -> BuiltinFile? {
    all.first { $0.name == name }
  }

  package var bytes: [UInt8] {
    let file = CBuiltinFileAt(index)
    return [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
