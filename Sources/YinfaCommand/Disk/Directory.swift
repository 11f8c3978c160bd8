import Glibc

/// What a folder holds, by name; hidden files are not counted.
struct Directory {
  struct Entry {
    let name: String
    let isFolder: Bool
  }

  let entries: [Entry]

  /// Sorted, so that every machine meets the files in the same order.
  init(_ path: String, includingHidden: Bool = false) throws(IOFailure) {
    guard let stream = opendir(path) else { throw IOFailure(path, SystemError(errno)) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      guard name != ".", name != "..", includingHidden || !name.hasPrefix(".") else { continue }
      entries.append(Entry(name: name, isFolder: Self.isFolder(Path(path).appending(name))))
    }
    self.entries = entries.sorted { $0.name < $1.name }
  }

  static func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

  static func isFile(_ path: String) -> Bool { mode(of: path) == S_IFREG }

  /// Whether anything bears the name, a link that leads nowhere included.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
        String(cString: $0)
      }
    }
  }
}
