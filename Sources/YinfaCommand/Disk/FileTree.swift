/// Files, and all that stand in folders, however deep.
struct FileTree {
  private let isLeftOut: (String) -> Bool
  private var files: [String] = []
  /// A folder that links lead to again, or back into, is read once.
  private var known: Set<FileIdentity> = []

  /// By name within a folder: its files and the folders in it. Hidden files count: a site sends them too.
  ///
  /// - Parameter isLeftOut: of a folder with all that it holds.
  static func files(
    in paths: [String], except isLeftOut: @escaping (String) -> Bool = { _ in false }
  ) throws(IOFailure) -> [String] {
    var tree = FileTree(isLeftOut: isLeftOut)
    for path in paths {
      if Directory.isFolder(path) {
        try tree.read(path)
      } else {
        tree.files.append(path)
      }
    }
    return tree.files
  }

  private init(isLeftOut: @escaping (String) -> Bool) { self.isLeftOut = isLeftOut }

  /// What is neither a file nor a folder, a pipe or a link to nothing, holds nothing that could be published.
  private mutating func read(_ folder: String) throws(IOFailure) {
    guard let identity = FileIdentity(path: folder), known.insert(identity).inserted,
      !isLeftOut(folder)
    else { return }
    for entry in try Directory(folder, includingHidden: true).entries {
      let path = Path(folder).appending(entry.name)
      if entry.isFolder {
        try read(path)
      } else if Directory.isFile(path) {
        files.append(path)
      }
    }
  }
}
