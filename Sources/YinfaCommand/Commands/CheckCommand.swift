import ArgumentParser
import Diagnostics
import Yinfa

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查材料、台账、文稿或 Word 公文，一次列出全部问题。",
    discussion: """
      例：yinfa check 通知.docx --fix
      除了材料，文稿、纯文本和别人做的 Word 公文也可以检查；台账（.xlsx、.csv）按旁边的映射检查。
      不写文件时检查整个单位：yinfa.yaml、全部材料和模板。文件写“-”时从标准输入读。
      """)

  @Argument(help: ArgumentHelp("要检查的材料、台账、文稿或 Word 公文。", valueName: "文件"))
  var files: [String] = []

  @Option(name: .long, help: ArgumentHelp("讲解一条规则：要求什么、为什么、依据哪一条、正例和误例。", valueName: "编号"))
  var explain: String?

  @OptionGroup var office: OfficeOptions

  @OptionGroup var day: DayOption

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var mending: MendingOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    try input.validate(files)
    try mending.validate(files)
  }

  func run() throws {
    if let explain { return try Self.explain(explain) }
    let today = day.text
    if mending.writes, let batch = try batches().first { return try mend(batch, on: today) }
    var findings: [Diagnostic] = []
    for batch in try batches() {
      findings += batch.press.check(batch.inputs, mappings: batch.mappings, on: today)
    }
    try report.conclude(findings)
  }

  private func mend(_ batch: Batch, on day: String) throws {
    guard let input = batch.inputs.first, let path = files.first else { return }
    if input.content == .ledger { throw UsageFailure.ledgerIsNotMended() }
    if self.mending.annotate { return try annotate(input, for: path, with: batch.press, on: day) }
    let mending = batch.press.mend(input, on: day)
    if let file = mending.file { try self.mending.write(file.bytes, for: path) }
    Terminal.errors.print(ChangeList(changes: mending.changes).text)
    try report.conclude(mending.diagnostics)
  }

  private func annotate(
    _ input: InputFile, for path: String, with press: Press, on day: String
  ) throws {
    let copy = press.annotate(input, on: day)
    if let file = copy.files.first { try mending.write(file.bytes, for: path) }
    try report.conclude(copy.diagnostics)
  }

  private static func explain(_ id: String) throws {
    guard let text = Press.explanation(ofRule: id.uppercased()) else {
      throw UsageFailure.unknownRule(id)
    }
    guard Terminal.output.write(text) else { throw IOFailure.cannotPrint() }
  }

  private func batches() throws -> [Batch] {
    guard files.isEmpty else {
      return try Batch.byOffice(files, office: office, ledger: ledger, input: input)
    }
    return try office.folders().map { folder in
      Batch(press: folder.press, inputs: try folder.inputs())
    }
  }
}

/// Files of one office, checked together because they may speak of each other.
private struct Batch {
  let press: Press
  var inputs: [InputFile]
  /// Where the ledgers that were named find their mappings; nil for a whole office.
  var mappings: [InputFile]?

  static func byOffice(
    _ files: [String], office: OfficeOptions, ledger: LedgerOptions, input: InputOptions
  ) throws -> [Batch] {
    var batches: [Batch] = []
    var places: [String: Int] = [:]
    for file in files {
      let folder = try office.folder(around: file == "-" ? "." : file)
      let key = folder?.path ?? ""
      let place = places[key] ?? batches.count
      if place == batches.count {
        places[key] = place
        batches.append(Batch(press: folder?.press ?? Press(profile: nil), inputs: []))
      }
      let read = try input.read(file)
      batches[place].inputs.append(read)
      if read.content == .ledger {
        batches[place].mappings =
          try (batches[place].mappings ?? [])
          + ledger.mappings(
            for: file, in: office.office == nil ? nil : folder)
      }
    }
    return batches.map(\.knowingFonts)
  }
}

extension Batch {
  /// Only a Word file names fonts that this machine may lack.
  fileprivate var knowingFonts: Batch {
    guard inputs.contains(where: { $0.content == .word }), let fonts = InstalledFonts.families
    else {
      return self
    }
    return Batch(press: press.on(machineWithFonts: fonts), inputs: inputs)
  }
}

extension UsageFailure {
  fileprivate static func ledgerIsNotMended() -> UsageFailure {
    UsageFailure("台账只能检查，不能用 --fix 和 --annotate", suggestion: "去掉它们，照检查结果在表里改")
  }

  fileprivate static func unknownRule(_ id: String) -> UsageFailure {
    UsageFailure(
      "没有编号为“\(id.prefix(40))”的规则",
      suggestion: NearestName.of(id.uppercased(), among: Press.ruleIDs).map { "是不是想写“\($0)”" }
        ?? "编号印在检查结果的方括号里，例如 DT-02")
  }
}
