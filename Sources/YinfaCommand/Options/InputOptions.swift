import ArgumentParser
import Yinfa

/// How `-` is read.
struct InputOptions: ParsableArguments {
  @Option(
    name: .customLong("input-name"),
    help: ArgumentHelp("标准输入当作的文件名，由结尾（.yaml 或 .md）认出是材料还是文稿。", valueName: "文件名"))
  var name = "标准输入.yaml"

  func read(_ path: String) throws(IOFailure) -> InputFile {
    path == "-" ? try InputReader.standardInput(name: name) : try InputReader.file(path)
  }

  func validate(_ files: [String]) throws {
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("标准输入“-”只能写一次")
    }
  }
}
