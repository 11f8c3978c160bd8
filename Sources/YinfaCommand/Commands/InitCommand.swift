import ArgumentParser
import Diagnostics
import Yinfa

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "新建一个单位文件夹：yinfa.yaml、模板文件夹和一份样例。")

  @Argument(help: ArgumentHelp("要建的文件夹，如 我的单位；“.”为当前文件夹。", valueName: "文件夹"))
  var folder: String

  @Flag(name: .long, help: "已有同名文件时覆盖它们。")
  var force = false

  func run() throws {
    let target = try OutputFolder(folder)
    for file in Self.files { try write(file, in: target) }
    try target.makeFolder(OfficeFolder.templateFolderName)
    let next =
      "下一步: 填写 \(Path(folder).appending(OfficeFolder.profileName))，再运行 yinfa check --office \(folder)"
    Terminal.errors.print("已建好单位文件夹 \(folder)\n\(next)")
  }

  private func write(_ file: OutputFile, in target: OutputFolder) throws(IOFailure) {
    do {
      try target.write(file, replacing: force)
    } catch {
      throw error.isAboutExistingFile ? .exists(Path(folder).appending(file.path)) : error
    }
  }

  private static var files: [OutputFile] {
    [
      OutputFile(path: OfficeFolder.profileName, bytes: Array(Press.profileSkeleton.utf8)),
      OutputFile(path: "样例通知.yaml", bytes: Array((Press.skeleton(kind: "通知") ?? "").utf8)),
    ]
  }
}
