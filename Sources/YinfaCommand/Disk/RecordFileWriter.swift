import Diagnostics
import Glibc
import Yinfa

/// Replaces a record that a person keeps, whole or not at all.
struct RecordFileWriter {
  private let path: String

  init(path: String) { self.path = path }

  /// - Parameter old: what was read; what somebody else has written since is not lost.
  func write(_ bytes: [UInt8], over old: [UInt8]) throws(IOFailure) {
    guard try InputReader.file(path).bytes == old else { throw .changedMeanwhile(path) }
    let target = Path(resolved ?? path)
    let folder = try OutputFolder(target.folder)
    do {
      try folder.write(OutputFile(path: target.name, bytes: bytes))
    } catch {
      throw IOFailure(error.message.replacing(target.text, with: path))
    }
  }

  /// A link stays a link; what it leads to is replaced.
  private var resolved: String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}

extension IOFailure {
  fileprivate static func changedMeanwhile(_ path: String) -> IOFailure {
    IOFailure("\(path): 读取以后又被改过，没有写入", suggestion: "在编辑器里保存并关闭它，再办一次")
  }
}
