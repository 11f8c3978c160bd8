import ArgumentParser

struct YinfaCommand: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "yinfa",
    abstract: "印发：把单位的数据印成公文。",
    discussion: """
      数据写在 YAML 里，格式写在模板里；通知、方案、名单由此印成 Word、网页和 Markdown。
      第一次使用：yinfa init 我的单位
      """,
    version: version,
    subcommands: [
      InitCommand.self, NewCommand.self, KindsCommand.self, SchemaCommand.self, CheckCommand.self,
      ImportCommand.self, RenderCommand.self, ExposeCommand.self, ScanCommand.self,
      StoppedCommand.self, UploadCommand.self, DueCommand.self, WithdrawCommand.self,
      CorrectCommand.self, RepairCommand.self, DoctorCommand.self, CompletionsCommand.self,
    ])
}
