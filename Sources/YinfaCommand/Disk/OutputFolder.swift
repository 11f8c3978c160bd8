import Diagnostics
import Glibc

/// The folder that a run writes to. Nothing is written outside it, and no file is ever half written.
///
/// A file is written under another name beside its place and renamed when it is whole on the disk, so a
/// crash leaves the old one. Links inside the folder are not followed: one could lead out of it.
final class OutputFolder: Sendable {
  let path: String
  private let descriptor: Int32
  /// Files that were read and must not be replaced by what they were turned into.
  private let inputs: Set<FileIdentity>

  /// Makes the folder where there is none.
  init(_ path: String, keeping inputs: [String] = []) throws(IOFailure) {
    self.path = path
    try Self.makeFolders(path)
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw IOFailure(path, SystemError(errno)) }
    self.inputs = Set(inputs.compactMap(FileIdentity.init(path:)))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// - Returns: the path as the person would type it.
  @discardableResult
  func write(_ file: OutputFile, replacing: Bool = true) throws(IOFailure) -> String {
    let shown = Path(path).appending(file.path)
    var parts = try Self.parts(of: file.path)
    let name = parts.removeLast()
    do {
      let folder = try openFolder(parts)
      defer { close(folder) }
      if let existing = FileIdentity(name, in: folder), inputs.contains(existing) {
        throw IOFailure.wouldReplaceInput(shown)
      }
      try AtomicFile(name: name, folder: folder).write(file.bytes, replacing: replacing)
    } catch let error as SystemError {
      throw IOFailure(shown, error)
    } catch let failure as IOFailure {
      throw failure
    } catch {
      throw IOFailure(shown)
    }
    return shown
  }

  /// Takes a file away; one that is gone already is no matter.
  func remove(_ relativePath: String) throws(IOFailure) {
    var parts = try Self.parts(of: relativePath)
    let name = parts.removeLast()
    do throws(SystemError) {
      let folder = try openFolder(parts)
      defer { close(folder) }
      guard unlinkat(folder, name, 0) == 0 || errno == ENOENT else { throw SystemError(errno) }
    } catch {
      throw IOFailure(Path(path).appending(relativePath), error)
    }
  }

  /// Whether a file can be written here: writes one and takes it away.
  func probe() throws(IOFailure) {
    let name = ".yinfa-doctor-\(getpid())"
    defer { unlinkat(descriptor, name, 0) }
    try write(OutputFile(path: name, bytes: [0]))
  }

  func makeFolder(_ relativePath: String) throws(IOFailure) {
    do {
      close(try openFolder(try Self.parts(of: relativePath)))
    } catch let error as SystemError {
      throw IOFailure(Path(path).appending(relativePath), error)
    } catch let failure as IOFailure {
      throw failure
    } catch {
      throw IOFailure(relativePath)
    }
  }

  /// Walks down from the folder itself, making what is missing and following no link.
  private func openFolder(_ parts: [String]) throws(SystemError) -> Int32 {
    var current = dup(descriptor)
    for part in parts {
      mkdirat(current, part, 0o777)
      let next = openat(current, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let error = errno
      close(current)
      guard next >= 0 else { throw SystemError(error) }
      current = next
    }
    guard current >= 0 else { throw SystemError(errno) }
    return current
  }

  private static func parts(of path: String) throws(IOFailure) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isInside = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\0") }
    guard isInside else { throw .outside(path) }
    return parts
  }

  private static func makeFolders(_ path: String) throws(IOFailure) {
    guard !Directory.isFolder(path) else { return }
    let parent = Path(path).folder
    if parent != path { try makeFolders(parent) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw IOFailure(path, SystemError(errno))
    }
  }
}

extension IOFailure {
  fileprivate static func outside(_ path: String) -> IOFailure {
    IOFailure("\(path.prefix(80)): 不在输出文件夹之内", suggestion: "输出的名称中不要有“..”，也不要以“/”开头")
  }

  fileprivate static func wouldReplaceInput(_ path: String) -> IOFailure {
    IOFailure("\(path): 会覆盖输入的文件", suggestion: "用 --output 指明另一个文件夹")
  }
}
