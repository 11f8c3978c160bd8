import ArgumentParser
import Diagnostics
import Yinfa

struct KindsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds", abstract: "列出公文种类；写出种类时列出它的字段。")

  @Argument(help: ArgumentHelp("种类的代号或中文名。", valueName: "种类"))
  var kind: String?

  func run() throws {
    let text = try kind.map { try Self.fields(of: KindDescription.named($0)) } ?? Self.list
    guard Terminal.output.write(text) else { throw IOFailure.cannotPrint() }
  }

  private static var list: String {
    CellTable(rows: Press.kinds.map { [$0.id, $0.names.joined(separator: "、"), $0.summary] }).text
  }

  private static func fields(of kind: KindDescription) -> String {
    let rows = kind.fields.map { field in
      [field.path, field.type, field.isRequired ? "必填" : "可选", field.sensitivity, field.summary]
    }
    return "\(kind.names.joined(separator: "、"))（\(kind.id)）: \(kind.summary)\n\n"
      + CellTable(header: ["字段", "类型", "必填", "敏感级别", "说明"], rows: rows).text
  }
}

extension KindDescription {
  /// The kind of an id or a Chinese name.
  static func named(_ name: String) throws -> KindDescription {
    if let kind = Press.kinds.first(where: { $0.id == name || $0.names.contains(name) }) {
      return kind
    }
    let known = Press.kinds.flatMap { [$0.id] + $0.names }
    throw UsageFailure(
      "没有“\(name.prefix(40))”这种公文",
      suggestion: NearestName.of(name, among: known).map { "是不是想写“\($0)”" }
        ?? "用 yinfa kinds 查看全部种类")
  }
}
