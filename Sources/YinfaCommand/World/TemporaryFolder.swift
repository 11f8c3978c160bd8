import Glibc

/// A folder that nobody else reads, for as long as a step takes.
struct TemporaryFolder {
  let path: String

  init() throws(IOFailure) {
    let parent = Environment["TMPDIR"]
    var template = Array("\(parent.isEmpty ? "/tmp" : parent)/yinfa-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw IOFailure(parent.isEmpty ? "/tmp" : parent, SystemError(errno))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// With all that stands in it.
  func remove() { Self.remove(path) }

  private static func remove(_ path: String) {
    if Directory.isLink(path) || !Directory.isFolder(path) {
      unlink(path)
    } else {
      let entries = (try? Directory(path, includingHidden: true))?.entries ?? []
      for entry in entries { remove(Path(path).appending(entry.name)) }
      rmdir(path)
    }
  }
}
