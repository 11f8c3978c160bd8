import ArgumentParser
import Yinfa

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "写出一份带注释的新材料，照着填写。",
    discussion: "例：yinfa new 实施方案 --output 方案.yaml")

  @Argument(help: ArgumentHelp("种类的代号或中文名，见 yinfa kinds。", valueName: "种类"))
  var kind: String

  @OptionGroup var target: NewFileOptions

  func run() throws {
    let kind = try KindDescription.named(kind)
    try target.write(Press.skeleton(kind: kind.id) ?? "")
  }
}
