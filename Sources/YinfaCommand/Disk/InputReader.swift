import Glibc
import Yinfa

/// Reads the files that a person names.
enum InputReader {
  /// A text of an office is far smaller; a disk image by mistake is not.
  static let sizeLimit = 256 << 20

  /// - Throws: `IOFailure` where there is no such file, or it is a folder, unreadable or too large.
  static func file(_ path: String) throws(IOFailure) -> InputFile {
    InputFile(name: path, bytes: try bytes(path))
  }

  /// - Parameter name: what findings call it, and what its ending says about it.
  static func standardInput(name: String) throws(IOFailure) -> InputFile {
    InputFile(name: name, bytes: try bytes(from: FileDescriptor(STDIN_FILENO), path: "标准输入"))
  }

  private static func bytes(_ path: String) throws(IOFailure) -> [UInt8] {
    let raw = open(path, O_RDONLY | O_CLOEXEC)
    guard raw >= 0 else { throw IOFailure(path, SystemError(errno)) }
    defer { close(raw) }
    return try bytes(from: FileDescriptor(raw), path: path)
  }

  private static func bytes(from file: FileDescriptor, path: String) throws(IOFailure) -> [UInt8] {
    do throws(SystemError) {
      guard let bytes = try file.read(limit: sizeLimit) else {
        throw SystemError(EFBIG)
      }
      return bytes
    } catch {
      throw IOFailure(path, error, suggestion: error.code == EISDIR ? .folderAsFile : nil)
    }
  }
}

extension String {
  fileprivate static var folderAsFile: String { "要处理整个单位文件夹，用 --office 指明它" }
}
