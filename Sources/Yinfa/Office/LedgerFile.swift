import Diagnostics
import Records

/// A ledger (台账), read as records of the kind that its mapping names.
struct LedgerFile {
  let kind: Kind
  let reading: LedgerReading

  /// - Parameter mappings: of several, that which fits the head best reads it.
  /// - Throws: what is no workbook, has no mapping, or one that fits no kind.
  init(_ input: InputFile, by mappings: [LedgerMapping]) throws(Problems) {
    let workbook = try input.workbook
    guard let mapping = mappings.best(for: workbook) else {
      throw Problems(.noMapping(for: input))
    }
    guard let kind = Kind.named(mapping.kind) else { throw Problems(.unknownKind(mapping)) }
    self.kind = kind
    reading = try LedgerReader(mapping, as: kind.shape).read(workbook)
  }
}

extension InputFile {
  /// Its sheets.
  var workbook: Workbook {
    get throws(Problems) {
      name.lowercased().hasSuffix(".csv")
        ? try CSVReader.workbook(named: name, bytes: bytes)
        : try SpreadsheetReader.workbook(named: name, bytes: bytes)
    }
  }
}

extension [LedgerMapping] {
  /// The first of those that fit best; nobody is asked where there is but one.
  fileprivate func best(for workbook: Workbook) -> LedgerMapping? {
    guard count > 1 else { return first }
    let fits = map { $0.fit(workbook) }
    let best = fits.max()
    return zip(self, fits).first { $0.1 == best }?.0
  }
}

extension Diagnostic {
  fileprivate static func noMapping(for input: InputFile) -> Diagnostic {
    Diagnostic(
      .error, "ledger.no-mapping", "台账旁边没有映射，不知道哪一列是记录的哪一项",
      at: TextLocation(file: SourceFile(name: input.name, bytes: [])),
      suggestion: "用“yinfa import \(input.name) --propose”按表头写出一份映射，存在台账旁边；别处已有的，用 --mapping 指明")
  }

  fileprivate static func unknownKind(_ mapping: LedgerMapping) -> Diagnostic {
    let nearest = NearestName.of(mapping.kind, among: Kind.all.flatMap(\.names))
    return Diagnostic(
      .error, "ledger.unknown-kind", "没有“\(mapping.kind.excerpt)”这种记录", at: mapping.kindOrigin,
      suggestion: nearest.map { "是不是“\($0)”？" } ?? "用 yinfa kinds 查看全部种类")
  }
}
