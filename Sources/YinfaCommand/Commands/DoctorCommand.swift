import ArgumentParser
import Diagnostics
import Yinfa

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "查看这台机器是否备齐：字体、LibreOffice、终端、输出文件夹。")

  @Option(
    name: .shortAndLong, help: ArgumentHelp("要写成品的文件夹。", valueName: "文件夹"))
  var output = "."

  @OptionGroup var colour: ColourOptions

  func run() throws {
    let checkups = Self.machine + InstalledFonts.checkups + [Self.folder(output)]
    let isColoured = colour.isColoured(on: .output)
    let rows = checkups.map { [$0.mark(isColoured: isColoured), $0.subject, $0.finding] }
    let text = "印发 \(YinfaCommand.version)\n" + CellTable(rows: rows).text
    guard Terminal.output.write(text) else { throw IOFailure.cannotPrint() }
    if checkups.contains(where: { $0.state == .bad }) { throw ExitCode(1) }
  }

  private static var machine: [Checkup] {
    let locale =
      [Environment["LC_ALL"], Environment["LC_CTYPE"], Environment["LANG"]]
      .first { !$0.isEmpty } ?? ""
    let isUTF8 = locale.lowercased().contains("utf-8") || locale.lowercased().contains("utf8")
    return [
      isUTF8
        ? Checkup(.good, "语言环境", locale)
        : Checkup(
          .poor, "语言环境", "\(locale.isEmpty ? "没有设置" : locale)，中文可能显示成乱码；可设 LANG=zh_CN.UTF-8"),
      Checkup(.good, "终端宽度", Terminal.output.isTerminal ? "\(Terminal.output.width) 格" : "不是终端"),
      LibreOffice.program.map { Checkup(.good, "LibreOffice", "已安装（\($0)），可以印 PDF") }
        ?? Checkup(.poor, "LibreOffice", "没有安装，不能印 PDF；其他格式不受影响"),
    ]
  }

  private static func folder(_ path: String) -> Checkup {
    do {
      try OutputFolder(path).probe()
      return Checkup(.good, "输出文件夹", "\(path) 可以写入")
    } catch {
      return Checkup(.bad, "输出文件夹", error.message)
    }
  }
}

/// One thing that was looked at, and how it stands.
struct Checkup {
  enum State { case good, poor, bad }

  let state: State
  let subject: String
  let finding: String

  init(_ state: State, _ subject: String, _ finding: String) {
    self.state = state
    self.subject = subject
    self.finding = finding
  }

  func mark(isColoured: Bool) -> String {
    let (word, code) =
      switch state {
      case .good: ("正常", "32")
      case .poor: ("注意", "33")
      case .bad: ("不行", "31")
      }
    return isColoured ? "\u{1B}[\(code)m\(word)\u{1B}[0m" : word
  }
}
