import Diagnostics
import Records

/// The ledgers (台账) among some files, each read by the mapping that stands in its folder.
struct LedgerFiles {
  private(set) var files: [LedgerFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The files of mappings that nobody else tells of, and that were told of here.
  private var told: Set<String> = []

  /// - Parameters:
  ///   - files: the record files among the inputs, as they were read; the mappings are in them.
  ///   - others: where mappings are looked for besides, for ledgers that a person named: each must find one. Nil for the
  ///     files of an office, where a sheet without a mapping beside it is none of its records.
  init(_ inputs: [InputFile], by files: [RecordFile], or others: [RecordFile]? = nil) {
    let own = files.filter(\.holdsMapping)
    let names = Set(own.map(\.input.name))
    let added = (others ?? []).filter { $0.holdsMapping && !names.contains($0.input.name) }
    for input in inputs where input.content == .ledger {
      let beside = (own + added).filter { $0.input.folder == input.folder }
      let chosen = beside.isEmpty && others != nil ? own + added : beside
      if others == nil, chosen.isEmpty { continue }
      chosen.filter { !names.contains($0.input.name) }.forEach { tell(of: $0) }
      let mappings = chosen.flatMap(\.mappings)
      // Of a mapping that cannot be read enough is said.
      if !mappings.isEmpty || chosen.isEmpty { read(input, by: mappings) }
    }
  }

  var entries: [RecordFile.Entry] {
    files.flatMap { file in
      file.reading.records.map { RecordFile.Entry(kind: file.kind, record: $0.record) }
    }
  }

  private mutating func tell(of file: RecordFile) {
    if told.insert(file.input.name).inserted { diagnostics += file.diagnostics }
  }

  private mutating func read(_ input: InputFile, by mappings: [LedgerMapping]) {
    do throws(Problems) {
      let file = try LedgerFile(input, by: mappings)
      files.append(file)
      diagnostics += [.read(file.reading, from: input)] + file.reading.findings
    } catch {
      diagnostics += error.diagnostics
    }
  }
}

extension InputFile {
  /// What stands before its last part.
  fileprivate var folder: String {
    name.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }
}

extension Diagnostic {
  fileprivate static func read(_ reading: LedgerReading, from input: InputFile) -> Diagnostic {
    Diagnostic(
      .note, "ledger.read", reading.summary,
      at: TextLocation(file: SourceFile(name: input.name, bytes: [])))
  }
}
