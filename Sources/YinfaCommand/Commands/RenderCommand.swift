import ArgumentParser
import Diagnostics
import Yinfa

struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "把材料或文稿印成 Word、网页、Markdown 或 PDF。",
    discussion: """
      例：yinfa render 方案.yaml --to docx,html --output 成品
      用 --all 印整个单位；--office 指明的文件夹里并排放着几个单位时，每个单位的成品各占一个文件夹。
      有错误的公文不会写出；加 --draft 可先看草稿，缺的内容印作【待补：…】。
      """)

  @Argument(help: ArgumentHelp("材料（.yaml）或文稿（.md）；“-”为标准输入。", valueName: "文件"))
  var files: [String] = []

  @Flag(name: .long, help: "印单位的全部材料。")
  var all = false

  @Option(
    name: .long,
    help: ArgumentHelp("格式，用逗号隔开：docx、html、md、pdf。", valueName: "格式"),
    transform: TargetList.init(argument:))
  var to = TargetList.standard

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("写到这个文件夹，没有就新建；不写时为当前文件夹，“-”为标准输出。", valueName: "文件夹"))
  var output = "."

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("一份材料能印出几种文书的，印哪一种，如 摘要；不写时印平常的一种。", valueName: "文书"))
  var paper: String?

  @OptionGroup var day: DayOption

  @Flag(name: .long, help: "印草稿：缺的内容印作【待补：…】，仍算不通过。")
  var draft = false

  @Flag(name: .long, help: "说明排版：几页、每页几行、各要素在哪一页哪一行、为版面作了哪些调整。")
  var explain = false

  @OptionGroup var office: OfficeOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var colour: ColourOptions

  func validate() throws {
    try input.validate(files)
    if !files.isEmpty, all { throw ValidationError("--all 已包括全部材料，不要再写文件") }
    guard output == "-" else { return }
    guard files.count == 1 else { throw ValidationError("向标准输出只能印一份文件") }
    guard to.targets.count == 1 else { throw ValidationError("向标准输出只能印一种格式，用 --to 指明") }
    if explain { throw ValidationError("向标准输出印公文时不能同时用 --explain") }
    if to.targets == [.pdf] { throw ValidationError("PDF 不能印到标准输出，请写到文件夹") }
  }

  func run() async throws {
    if files.isEmpty, !all { throw UsageFailure.nothingToRender() }
    if to.targets.contains(.pdf) { try LibreOffice.requireInstalled() }
    let plan =
      try all ? RenderPlan(offices: office.folders()) : RenderPlan(files: files, office: office)
    if output == "-" { return try printOut(plan) }
    let folder = try OutputFolder(output, keeping: files.filter { $0 != "-" })
    let run = RenderRun(
      tasks: plan.tasks, targets: to, paper: paper, day: day.text, isDraft: draft,
      explains: explain, input: input, folder: folder)
    let results = try await run.results()
    try conclude(RenderSummary(results: results, targets: to, output: output))
  }

  private func conclude(_ summary: RenderSummary) throws {
    report(summary.findings)
    for failure in summary.failures {
      Terminal.errors.print(failure.text(isColoured: colour.isColoured(on: .errors)))
    }
    guard Terminal.output.write(summary.text) else { throw IOFailure.cannotPrint() }
    if !summary.failures.isEmpty { throw ExitCode(IOFailure.exitCode) }
    if summary.hasErrors { throw ExitCode(1) }
  }

  private func printOut(_ plan: RenderPlan) throws {
    guard let task = plan.tasks.first, let format = to.formats.first else { return }
    if format == .docx, Terminal.output.isTerminal {
      throw UsageFailure.wordFileOnScreen()
    }
    let rendering = task.press.render(
      try input.read(task.path), to: [format], as: paper, on: day.text,
      isDraft: draft)
    report(rendering.diagnostics)
    if let file = rendering.files.first, draft || !rendering.hasErrors {
      guard Terminal.output.write(file.bytes) else { throw IOFailure.cannotPrint() }
    }
    if rendering.hasErrors { throw ExitCode(1) }
  }

  private func report(_ findings: [Diagnostic]) {
    guard !findings.isEmpty else { return }
    let report = TextReport(findings, isColoured: colour.isColoured(on: .errors))
    _ = Terminal.errors.write(report.text)
  }
}

extension UsageFailure {
  fileprivate static func nothingToRender() -> UsageFailure {
    UsageFailure("没有写要印的文件", suggestion: "写出文件，或用 --all 印整个单位")
  }

  fileprivate static func wordFileOnScreen() -> UsageFailure {
    UsageFailure("Word 文件不能显示在屏幕上", suggestion: "用 --output 写到文件夹，或接到别的程序")
  }
}
