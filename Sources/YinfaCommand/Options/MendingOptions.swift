import ArgumentParser
import Diagnostics
import Yinfa

/// What `check` writes besides its findings: a mended copy, or one with the findings as comments. The file that was read
/// is never touched.
struct MendingOptions: ParsableArguments {
  @Flag(name: .long, help: "把能改的问题改好，写成新文件“…-已改”，并逐处印出改了什么。")
  var fix = false

  @Flag(name: .long, help: "把检查结果作为批注写进 Word 文件的副本“…-批注”。")
  var annotate = false

  @Option(
    name: .shortAndLong, help: ArgumentHelp("新文件的名称，与 --fix 或 --annotate 连用。", valueName: "文件"))
  var output: String?

  @Flag(name: .long, help: "已有同名的新文件时覆盖它。")
  var force = false

  var writes: Bool { fix || annotate }

  func validate(_ files: [String]) throws {
    if fix, annotate { throw ValidationError("--fix 和 --annotate 一次只用一个") }
    if writes, files.count != 1 { throw ValidationError("--fix 和 --annotate 要写出一个文件") }
    if writes, files == ["-"], output == nil {
      throw ValidationError("从标准输入读时，用 --output 指明新文件")
    }
    if output != nil, !writes { throw ValidationError("--output 要与 --fix 或 --annotate 连用") }
  }

  /// Where the new file goes: `通知-已改.docx` beside `通知.docx`, unless the person says otherwise.
  func target(for path: String) -> String {
    if let output { return output }
    let path = Path(path)
    let ending = path.ending.isEmpty ? "" : ".\(path.ending)"
    return Path(path.folder).appending("\(path.stem)-\(fix ? "已改" : "批注")\(ending)")
  }

  func write(_ bytes: [UInt8], for input: String) throws(IOFailure) {
    let target = target(for: input)
    let path = Path(target)
    do {
      let folder = try OutputFolder(path.folder, keeping: [input])
      try folder.write(OutputFile(path: path.name, bytes: bytes), replacing: force)
    } catch {
      throw error.isAboutExistingFile ? .exists(target) : error
    }
    Terminal.errors.print("已写出 \(target)")
  }
}
