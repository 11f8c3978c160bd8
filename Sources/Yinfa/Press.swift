import Builtins
import Clearance
public import Diagnostics
import Documents
import OfficialLayout
import Records
import Templating
import Writers

/// The whole press: an office's profile and templates, ready to check and print its records.
///
/// A pure value: it reads no disk and no clock. The caller passes files and the day.
public struct Press: Sendable {
  private(set) var office: Office

  /// - Parameters:
  ///   - profile: the office's `yinfa.yaml`; nil for a draft that stands alone.
  ///   - templates: the office's own templates (`模板/*.md`), which beat the built-in ones of the same name.
  public init(profile: InputFile?, templates: [InputFile] = []) {
    office = Office(profile: profile, templates: templates)
  }

  /// The same press on a machine that has these fonts: it can say what of a Word file would be shown in others.
  ///
  /// - Parameter families: as the machine lists them.
  public func on(machineWithFonts families: Set<String>) -> Press {
    var press = self
    press.office.installedFonts = families
    return press
  }

  /// Everything there is to say about the office and these records and drafts: its profile and own
  /// templates first, then each file by itself and all together.
  ///
  /// - Parameters:
  ///   - mappings: where ledgers that a person named find theirs, besides the inputs: nothing else of these files is
  ///     read, and a ledger that finds none is an error. Nil for an office's folder, in which a sheet without a mapping
  ///     beside it is none of its records.
  ///   - day: today, `2022-05-12`, for rules that compare with it; nil leaves them out.
  public func check(
    _ inputs: [InputFile], mappings: [InputFile]? = nil, on day: String? = nil
  ) -> [Diagnostic] {
    let files = inputs.map { $0.content == .records ? RecordFile($0) : nil }
    let ledgers = LedgerFiles(
      inputs, by: files.compactMap(\.self), or: mappings?.map(RecordFile.init))
    let rows = ledgers.entries.compactMap(\.decision)
    var order = PrintOrder(
      mode: .strict, day: day.flatMap(CalendarDate.init)?.firstDay, checksRecords: true)
    for decision in files.flatMap({ $0?.entries ?? [] }).compactMap(\.decision) + rows {
      order.decisions.enter(decision)
    }
    var register = DocumentRegister()
    let proofs = zip(inputs, files).flatMap { self.proofs(of: $0, read: $1, order, &register) }
    let own = Rulebook.check(OfficeReview(of: office.disclosure, on: order.day))
    return office.diagnostics + own.map(\.diagnostic) + proofs.flatMap(\.diagnostics)
      + ledgers.diagnostics
      + rows.flatMap { check(row: $0, order) }
  }

  /// What the rules of publication find in a row of a ledger.
  private func check(row decision: PenaltyDecision, _ order: PrintOrder) -> [Diagnostic] {
    let review = office.review(of: decision, on: order.day, among: order.decisions)
    return review.findings.map(\.diagnostic)
  }

  /// Fills the record's template, or reads the draft, and writes it in every format asked for. What is
  /// wrong with the office itself is said with every file, and stops it too.
  ///
  /// - Parameters:
  ///   - isDraft: prints 【待补：字段】 for missing values instead of stopping; they stay errors, but the
  ///     file can be had.
  ///   - isExplained: says how the pages of what can be set come out.
  ///   - paper: which of a record's papers, where it makes several: 摘要; nil is the usual one.
  ///   - day: today, `2022-05-12`; papers that the public reads need it.
  public func render(
    _ input: InputFile, to formats: [Format], as paper: String? = nil, on day: String? = nil,
    isDraft: Bool = false, isExplained: Bool = false
  ) -> Rendering {
    let order = PrintOrder(
      mode: isDraft ? .draft : .strict, paper: paper,
      day: day.flatMap(CalendarDate.init)?.firstDay)
    let proofs = proofs(of: input, order)
    let typesettings = proofs.compactMap(\.typesetting)
    var diagnostics = office.diagnostics + proofs.flatMap(\.diagnostics)
    let isWrong = diagnostics.contains { $0.severity == .error }
    if !isWrong, typesettings.isEmpty, !input.isMapping {
      diagnostics.append(
        paper.map { .noneOf("“\($0.excerpt)”", in: input) }
          ?? (input.content == .records ? .noneOf("文书", in: input) : .nothingToPrint(in: input)))
    }
    let isStopped = !isDraft && isWrong
    // What is stopped anyway is printed only where its finished bytes are to be read for leaks.
    let printed = files(
      isStopped ? proofs.filter { $0.traces != nil } : proofs, input.stem, formats)
    let leaks = printed.flatMap(\.leaks)
    diagnostics += leaks
    // A draft may lack what it likes, but never leak.
    let leaksOut = leaks.contains { $0.severity == .error }
    return Rendering(
      files: isStopped || leaksOut ? [] : printed.map(\.file), diagnostics: diagnostics,
      explanations: isExplained ? typesettings.map(\.explanation) : [])
  }
}

extension Press {
  func proofs(of input: InputFile, mode: FillingMode, on day: Day? = nil) -> [Proof] {
    proofs(of: input, PrintOrder(mode: mode, day: day, checksRecords: true))
  }

  private func proofs(of input: InputFile, _ order: PrintOrder) -> [Proof] {
    var register = DocumentRegister()
    let file = input.content == .records ? RecordFile(input) : nil
    return proofs(of: input, read: file, order, &register)
  }

  /// - Parameters:
  ///   - file: the input, read; nil for what holds no records.
  ///   - register: the documents of the files before this one; those of this file enter it.
  private func proofs(
    of input: InputFile, read file: RecordFile?, _ order: PrintOrder,
    _ register: inout DocumentRegister
  ) -> [Proof] {
    let day = order.day
    let readings: [(DocumentRegister) -> Proof]
    switch input.content {
    case .draft: readings = [{ Proof(draft: input, of: office, on: day, among: $0) }]
    case .word: readings = [{ Proof(word: input, of: office, on: day, among: $0) }]
    // A ledger is read with the mapping beside it, all files of the office together.
    case .ledger: readings = []
    case .plainText: readings = [{ Proof(plainText: input, of: office, on: day, among: $0) }]
    case .records:
      readings =
        [{ _ in Proof(diagnostics: file?.diagnostics ?? []) }]
        + (file?.entries ?? []).map { entry in
          { Proof(entry, of: office, order, among: $0) }
        }
    }
    return readings.map { read in
      let proof = read(register)
      if let document = proof.registered { register.enter(document) }
      return proof
    }
  }

  /// `<stem>.docx`, or `<stem>-2.docx` for the second record of a file; a paper has a name of its own.
  private func files(
    _ proofs: [Proof], _ stem: String, _ formats: [Format]
  ) -> [(file: OutputFile, leaks: [Diagnostic])] {
    let set = proofs.compactMap { proof in proof.typesetting.map { (proof, $0) } }
    return set.enumerated().flatMap { index, printed in
      let (proof, typesetting) = printed
      let name = proof.name ?? (set.count == 1 ? stem : "\(stem)-\(index + 1)")
      return formats.map { format in
        let file = OutputFile(
          path: "\(name).\(format.rawValue)", bytes: bytes(of: typesetting, format))
        let leaks = proof.traces.map { office.leakScan.findings(in: PublicFile(file, from: $0)) }
        return (file, leaks ?? [])
      }
    }
  }

  func bytes(of typesetting: Typesetting, _ format: Format) -> [UInt8] {
    switch format {
    case .docx: office.word.bytes(of: typesetting)
    case .html: HTMLWriter.page(of: typesetting, stylesheet: BuiltinFile.documentStylesheet)
    case .markdown: MarkdownWriter().bytes(of: typesetting.document)
    }
  }
}

extension BuiltinFile {
  fileprivate static var documentStylesheet: [UInt8] { named("site/document.css")?.bytes ?? [] }
}

extension InputFile {
  /// Whether it says how ledgers are read, and nothing else.
  fileprivate var isMapping: Bool {
    guard content == .records else { return false }
    let file = RecordFile(self)
    return file.entries.isEmpty && !file.mappings.isEmpty
  }
}

extension Diagnostic {
  fileprivate static func noneOf(_ paper: String, in input: InputFile) -> Diagnostic {
    Diagnostic(
      .error, "render.no-paper", "这个文件里没有一件印得出\(paper)",
      at: TextLocation(file: SourceFile(name: input.name, bytes: [])),
      suggestion: "看上面的提示，核对日期和材料")
  }

  fileprivate static func nothingToPrint(in input: InputFile) -> Diagnostic {
    Diagnostic(
      .error, "render.nothing-to-print", "这个文件只能检查，不能印",
      at: TextLocation(file: SourceFile(name: input.name, bytes: [])),
      suggestion: "要印成公文的，写成文稿：标题前写“# ”，存为 .md 文件")
  }
}
