import ArgumentParser
import Yinfa

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "印出某种公文的 JSON Schema，编辑器由此补全中文键名。")

  @Argument(help: ArgumentHelp("种类的代号或中文名。", valueName: "种类"))
  var kind: String

  @OptionGroup var target: NewFileOptions

  func run() throws {
    let kind = try KindDescription.named(kind)
    try target.write(Press.schema(kind: kind.id) ?? "")
  }
}
