import Glibc

/// Files, and all that stand in folders, however deep.
enum FileTree {
  /// A folder tree deeper than this has a link that leads back into itself.
  private static let depthLimit = 32

  /// By name within a folder: its files and the folders in it. Hidden files count: a site sends them too.
  ///
  /// - Parameter isLeftOut: of a folder with all that it holds.
  static func files(
    in paths: [String], except isLeftOut: (String) -> Bool = { _ in false }
  ) throws(IOFailure) -> [String] {
    var files: [String] = []
    for path in paths {
      if Directory.isFolder(path) {
        try collect(path, depth: 0, except: isLeftOut, into: &files)
      } else {
        files.append(path)
      }
    }
    return files
  }

  private static func collect(
    _ folder: String, depth: Int, except isLeftOut: (String) -> Bool, into files: inout [String]
  ) throws(IOFailure) {
    guard depth < depthLimit else { throw IOFailure(folder, SystemError(ELOOP)) }
    guard !isLeftOut(folder) else { return }
    for entry in try Directory(folder, includingHidden: true).entries {
      let path = Path(folder).appending(entry.name)
      if entry.isFolder {
        try collect(path, depth: depth + 1, except: isLeftOut, into: &files)
      } else {
        files.append(path)
      }
    }
  }
}
