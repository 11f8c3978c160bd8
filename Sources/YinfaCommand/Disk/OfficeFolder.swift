import Glibc
import Yinfa

/// An office's folder: `yinfa.yaml`, its templates in `模板/`, and its records and drafts anywhere else.
struct OfficeFolder {
  static let profileName = "yinfa.yaml"
  static let templateFolderName = "模板"
  private static let recordEndings = ["yaml", "yml"]
  /// Those that cannot be read are told of, where a mapping stands beside them.
  private static let ledgerEndings = ["csv", "xlsx", "xlsm", "xls", "et", "ods"]
  /// What Excel keeps beside a workbook that somebody has open: `~$台账.xlsx`.
  private static let ownerPrefix = "~$"
  /// A folder tree deeper than this has a link that leads back into itself.
  private static let depthLimit = 16

  let path: String
  let profile: InputFile
  let templates: [InputFile]

  /// - Throws: `IOFailure` where the folder holds no `yinfa.yaml`.
  init(at path: String) throws(IOFailure) {
    self.path = path
    guard Directory.isFolder(path) else { throw .notAFolder(path) }
    let profile = Path(path).appending(Self.profileName)
    guard Directory.isFile(profile) else { throw .noProfile(in: path) }
    self.profile = try InputReader.file(profile)
    self.templates = try Self.templates(in: Path(path).appending(Self.templateFolderName))
  }

  /// Whether a folder is an office's.
  static func isOffice(_ path: String) -> Bool {
    Directory.isFile(Path(path).appending(profileName))
  }

  var press: Press { Press(profile: profile, templates: templates) }

  /// The name by which its results are filed: `wugang`.
  var name: String { Path(resolvedPath).name }

  /// The paths of its records, from the folder down: first the files of a folder, then the folders in it.
  func records() throws(IOFailure) -> [String] {
    var paths: [String] = []
    try Self.collect(from: path, isTop: true, depth: 0, into: &paths)
    return paths
  }

  /// The paths of its sheets (台账), in the same order.
  func ledgers() throws(IOFailure) -> [String] {
    var paths: [String] = []
    try Self.collect(from: path, isTop: true, depth: 0, into: &paths) { name, _ in
      Self.ledgerEndings.contains(Path(name).ending)
    }
    return paths
  }

  /// The paths of the records in the same folder as a file, typed as the file is.
  static func recordsBeside(_ file: String) throws(IOFailure) -> [String] {
    let start = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    let entries = try Directory(Path(file).folder).entries
    return entries.filter { !$0.isFolder && isRecord($0.name, true) }.map { start + $0.name }
  }

  /// Records and ledgers, read.
  func inputs() throws(IOFailure) -> [InputFile] {
    var inputs: [InputFile] = []
    for path in try records() + ledgers() { inputs.append(try InputReader.file(path)) }
    return inputs
  }

  private static func collect(
    from folder: String, isTop: Bool, depth: Int, into paths: inout [String],
    where isWanted: (String, _ isTop: Bool) -> Bool = isRecord
  ) throws(IOFailure) {
    guard depth < depthLimit else { throw IOFailure(folder, SystemError(ELOOP)) }
    let entries = try Directory(folder).entries
    for entry in entries
    where !entry.isFolder && !entry.name.hasPrefix(ownerPrefix) && isWanted(entry.name, isTop) {
      paths.append(Path(folder).appending(entry.name))
    }
    for entry in entries where entry.isFolder && entry.name != templateFolderName {
      let inner = Path(folder).appending(entry.name)
      guard !Directory.isFile(Path(inner).appending(profileName)) else { continue }
      try collect(from: inner, isTop: false, depth: depth + 1, into: &paths, where: isWanted)
    }
  }

  private static func isRecord(_ name: String, _ isTop: Bool) -> Bool {
    recordEndings.contains(Path(name).ending) && !(isTop && name == profileName)
  }

  private static func templates(in folder: String) throws(IOFailure) -> [InputFile] {
    guard Directory.isFolder(folder) else { return [] }
    var files: [InputFile] = []
    for entry in try Directory(folder).entries
    where Path(entry.name).ending == "md" && !entry.isFolder {
      files.append(try InputReader.file(Path(folder).appending(entry.name)))
    }
    return files
  }

  private var resolvedPath: String { Self.resolved(path) ?? path }

  private static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}

// MARK: - Finding it

extension OfficeFolder {
  /// The nearest folder upward from a file or folder that holds `yinfa.yaml`; nil where none does.
  static func nearest(to path: String) throws(IOFailure) -> OfficeFolder? {
    var typed = Directory.isFolder(path) ? path : Path(path).folder
    guard var real = resolved(typed) else { return nil }
    while true {
      if Directory.isFile(Path(real).appending(profileName)) { return try OfficeFolder(at: typed) }
      guard real != "/" else { return nil }
      real = Path(real).folder
      typed = parent(ofTyped: typed, real: real)
    }
  }

  /// The folder above, said as the person said the one below while that is possible.
  private static func parent(ofTyped typed: String, real: String) -> String {
    let parts = typed.split(separator: "/")
    if typed == "." { return ".." }
    if parts.allSatisfy({ $0 == ".." }) { return Path(typed).appending("..") }
    if parts.contains("..") || parts.contains(".") { return real }
    return Path(typed).folder
  }

  /// The office in the folder, or, where the folder holds none itself, all that stand side by side in it.
  static func all(at path: String) throws(IOFailure) -> [OfficeFolder] {
    guard Directory.isFolder(path) else { throw .notAFolder(path) }
    if Directory.isFile(Path(path).appending(profileName)) { return [try OfficeFolder(at: path)] }
    var offices: [OfficeFolder] = []
    for entry in try Directory(path).entries where entry.isFolder {
      let inner = Path(path).appending(entry.name)
      if Directory.isFile(Path(inner).appending(profileName)) {
        offices.append(try OfficeFolder(at: inner))
      }
    }
    guard !offices.isEmpty else { throw .noProfile(in: path) }
    return offices
  }
}

extension IOFailure {
  fileprivate static func notAFolder(_ path: String) -> IOFailure {
    IOFailure("\(path): 没有这个文件夹", suggestion: "检查 --office 的写法，或用 yinfa init 新建")
  }

  fileprivate static func noProfile(in path: String) -> IOFailure {
    IOFailure(
      "\(path): 文件夹中没有 \(OfficeFolder.profileName)",
      suggestion: "这还不是单位文件夹，用 yinfa init \(path) 可以建成")
  }
}
