import Diagnostics
import Records

extension Press {
  /// Makes records in YAML of a ledger's rows, as a person would have written them. Each file is read back and compared with its
  /// rows before it is handed out.
  ///
  /// - Parameters:
  ///   - mappings: files in which the ledger's mapping is looked for.
  ///   - leavesBadRowsOut: makes files of the rows that can be read, where others cannot; those stay errors.
  /// - Returns: the files, all or none, and what there is to say about the ledger.
  public func records(
    of ledger: InputFile, mappings: [InputFile], per arrangement: ImportArrangement = .record,
    leavesBadRowsOut: Bool = false
  ) -> Rendering {
    guard ledger.content == .ledger else {
      return Rendering(files: [], diagnostics: [.notALedger(ledger)])
    }
    let ledgers = LedgerFiles([ledger], by: [], or: mappings.map(RecordFile.init))
    guard let file = ledgers.files.first else {
      return Rendering(files: [], diagnostics: ledgers.diagnostics)
    }
    let found = ledgers.diagnostics
    let isWrong = found.contains { $0.severity == .error }
    let canGoOn = leavesBadRowsOut && !file.reading.hasErrorsOutsideRows
    guard !isWrong || canGoOn else {
      return Rendering(files: [], diagnostics: found + [.nothingWritten(file.reading, ledger)])
    }
    let leftOut = isWrong ? [Diagnostic.leftOut(file.reading, ledger)] : []
    let nothing = file.reading.records.isEmpty && !isWrong ? [Diagnostic.noRows(in: ledger)] : []
    return files(of: file, ledger, arrangement, saying: found + leftOut + nothing)
  }

  private func files(
    of file: LedgerFile, _ ledger: InputFile, _ arrangement: ImportArrangement,
    saying found: [Diagnostic]
  ) -> Rendering {
    let records = file.reading.records.map { ImportedRecord($0, as: file.kind) }
    let files = records.files(arrangement, of: ledger)
    let wrong =
      records.repeated.map { Diagnostic.sameID($0) }
      + files.flatMap { $0.unproved(as: file.kind) }.map { .unproved($0) }
    return Rendering(
      files: wrong.isEmpty ? files.map(\.output) : [], diagnostics: found + wrong)
  }
}

extension [ImportedRecord] {
  /// Records that bear the permanent number of one before them, each with that one.
  fileprivate var repeated: [(first: ImportedRecord, again: ImportedRecord)] {
    var first: [String: ImportedRecord] = [:]
    return compactMap { record in
      guard let id = record.id?.lowercased() else { return nil }
      if let known = first[id] { return (known, record) }
      first[id] = record
      return nil
    }
  }
}

// MARK: - Words

extension Diagnostic {
  fileprivate static func notALedger(_ input: InputFile) -> Diagnostic {
    Diagnostic(
      .error, "import.not-a-ledger", "这不是台账",
      at: TextLocation(file: SourceFile(name: input.name, bytes: [])),
      suggestion: "写台账的文件名，以 .xlsx 或 .csv 结尾；映射用 --mapping 写明")
  }

  fileprivate static func nothingWritten(
    _ reading: LedgerReading, _ ledger: InputFile
  ) -> Diagnostic {
    let isInRows = !reading.hasErrorsOutsideRows && !reading.records.isEmpty
    return Diagnostic(
      .note, "import.nothing-written", "台账里有错误，一个文件也没有写",
      at: TextLocation(file: SourceFile(name: ledger.name, bytes: [])),
      suggestion: isInRows ? "改好以后再办；只要读得了的\(reading.records.count)行，加 --skip-bad" : "改好以后再办")
  }

  fileprivate static func noRows(in ledger: InputFile) -> Diagnostic {
    Diagnostic(
      .warning, "import.no-rows", "台账里一行记录也没有，没有写文件",
      at: TextLocation(file: SourceFile(name: ledger.name, bytes: [])),
      suggestion: "检查是否选错了文件，记录是不是在隐藏的工作表里")
  }

  fileprivate static func leftOut(_ reading: LedgerReading, _ ledger: InputFile) -> Diagnostic {
    let rows = reading.failed.prefix(10).map { "第\($0.row)行" }.joined(separator: "、")
    let more = reading.failed.count > 10 ? "等" : ""
    return Diagnostic(
      .warning, "import.left-out", "有错误的\(reading.failed.count)行没有导入：\(rows)\(more)",
      at: TextLocation(file: SourceFile(name: ledger.name, bytes: [])),
      suggestion: "把这几行另存成一份台账，改好以后再导入")
  }

  fileprivate static func sameID(
    _ pair: (first: ImportedRecord, again: ImportedRecord)
  ) -> Diagnostic {
    Diagnostic(
      .error, "import.same-id", "编号“\((pair.again.id ?? "").excerpt)”前面第\(pair.first.row)行用过了",
      at: pair.again.place, suggestion: "核对两行的文号和编号；重复登记的，从表里删去一行",
      related: pair.first.place.map { [Related("先用的在这里", at: $0)] } ?? [])
  }

  fileprivate static func unproved(_ record: ImportedRecord) -> Diagnostic {
    Diagnostic(
      .error, "import.unproved", "第\(record.row)行写成 YAML 以后读回来不一样，没有写", at: record.place,
      suggestion: "看这一行里有没有特别的字符；改不了的，用 yinfa new 手工写这一件")
  }
}
