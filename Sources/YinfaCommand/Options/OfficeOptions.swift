import ArgumentParser

/// Which office a command works for.
struct OfficeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "单位文件夹；不写时，从所给文件或当前位置向上找有 yinfa.yaml 的文件夹。", valueName: "文件夹"))
  var office: String?

  /// The office named, or the nearest around `path`; nil where there is none.
  func folder(around path: String) throws -> OfficeFolder? {
    guard let office else { return try OfficeFolder.nearest(to: path) }
    return try OfficeFolder(at: office)
  }

  /// The one office that is meant.
  func one() throws -> OfficeFolder {
    if let office { return try OfficeFolder(at: office) }
    guard let nearest = try OfficeFolder.nearest(to: ".") else { throw IOFailure.noOffice() }
    return nearest
  }

  /// The offices named: one, or all that stand side by side in the folder.
  func folders() throws -> [OfficeFolder] {
    if let office { return try OfficeFolder.all(at: office) }
    guard let nearest = try OfficeFolder.nearest(to: ".") else { throw IOFailure.noOffice() }
    return [nearest]
  }
}

extension IOFailure {
  fileprivate static func noOffice() -> IOFailure {
    IOFailure(
      "这里和上级文件夹中都没有 yinfa.yaml",
      suggestion: "用 --office 指明单位文件夹，或先用 yinfa init 建一个")
  }
}
