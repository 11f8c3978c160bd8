import Diagnostics
import Records

/// The ledgers (台账) among an office's files, read by the mapping that stands in the same folder. A sheet without a mapping
/// beside it is none of the office's records.
struct LedgerFiles {
  private(set) var entries: [RecordFile.Entry] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter files: the record files among the inputs, as they were read; the mappings are in them.
  init(_ inputs: [InputFile], by files: [RecordFile]) {
    for input in inputs where input.content == .ledger {
      let beside = files.first { !$0.mappings.isEmpty && $0.input.folder == input.folder }
      guard let mapping = beside?.mappings.first else { continue }
      read(input, by: mapping)
    }
  }

  private mutating func read(_ input: InputFile, by mapping: LedgerMapping) {
    guard let kind = Kind.named(mapping.kind) else {
      diagnostics.append(.unknownKind(mapping))
      return
    }
    do throws(Problems) {
      let reader = try LedgerReader(mapping, as: kind.shape)
      let reading = reader.read(try input.workbook)
      entries += reading.records.map { RecordFile.Entry(kind: kind, record: $0.record) }
      diagnostics += [.read(reading, from: input)] + reading.findings
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

  fileprivate var workbook: Workbook {
    get throws(Problems) {
      name.lowercased().hasSuffix(".csv")
        ? try CSVReader.workbook(named: name, bytes: bytes)
        : try SpreadsheetReader.workbook(named: name, bytes: bytes)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownKind(_ mapping: LedgerMapping) -> Diagnostic {
    let nearest = NearestName.of(mapping.kind, among: Kind.all.flatMap(\.names))
    return Diagnostic(
      .error, "ledger.unknown-kind", "没有“\(mapping.kind.excerpt)”这种记录", at: mapping.kindOrigin,
      suggestion: nearest.map { "是不是“\($0)”？" } ?? "用 yinfa kinds 查看全部种类")
  }

  fileprivate static func read(_ reading: LedgerReading, from input: InputFile) -> Diagnostic {
    Diagnostic(
      .note, "ledger.read", reading.summary,
      at: TextLocation(file: SourceFile(name: input.name, bytes: [])))
  }
}
