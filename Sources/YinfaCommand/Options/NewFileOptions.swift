import ArgumentParser
import Diagnostics

/// Where a file to start from goes. Nothing that exists is lost without being asked.
struct NewFileOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("写入这个文件；不写时印在屏幕上。", valueName: "文件"))
  var output: String?

  @Flag(name: .long, help: "已有同名文件时覆盖它。")
  var force = false

  func write(_ text: String) throws(IOFailure) {
    guard let output, output != "-" else {
      guard Terminal.output.write(text) else { throw IOFailure.cannotPrint() }
      return
    }
    let path = Path(output)
    do {
      let folder = try OutputFolder(path.folder)
      try folder.write(OutputFile(path: path.name, bytes: Array(text.utf8)), replacing: force)
    } catch {
      throw error.isAboutExistingFile ? .exists(output) : error
    }
    Terminal.errors.print("已写出 \(output)")
  }
}

extension IOFailure {
  var isAboutExistingFile: Bool { message.hasSuffix(SystemError.fileExists.message) }

  static func exists(_ path: String) -> IOFailure {
    IOFailure("\(path): \(SystemError.fileExists.message)", suggestion: "换一个文件名，或加 --force 覆盖它")
  }
}
