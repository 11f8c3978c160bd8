package import Diagnostics

/// What became of a ledger: every row is a record, was skipped for a reason, or failed with errors.
package struct LedgerReading: Sendable {
  package private(set) var records: [Entry] = []
  package private(set) var skipped: [SkippedRows] = []
  package private(set) var failed: [FailedRow] = []
  /// In the order of the files.
  package private(set) var findings: [Diagnostic]
  /// The sheets that were read.
  package private(set) var sheetCount = 0
  /// The rows below the heads, counted by their numbers and not by what became of them.
  package private(set) var rowCount = 0
  private let kind: String
  /// What was said of the mapping while rows were read.
  private var told: Set<Diagnostic> = []
  /// What is wrong with the workbook, its sheets or their heads, beside what is wrong with rows.
  package private(set) var hasErrorsOutsideRows: Bool

  /// A row that became a record.
  package struct Entry: Sendable {
    package let record: Record
    package let sheet: String
    package let row: Int
  }

  /// A row that could not be read; why stands in `findings`.
  package struct FailedRow: Sendable, Hashable {
    package let sheet: String
    package let row: Int
    package let location: TextLocation
  }

  init(findings: [Diagnostic], kind: String) {
    self.findings = findings
    self.kind = kind
    hasErrorsOutsideRows = findings.contains { $0.severity == .error }
  }

  package var skippedCount: Int { skipped.reduce(0) { $0 + $1.count } }

  mutating func add(_ finding: Diagnostic) {
    findings.append(finding)
    if finding.severity == .error { hasErrorsOutsideRows = true }
  }

  /// What is wrong with a row; of a value that the mapping gives to every row, once.
  ///
  /// - Parameter ledger: where the row stands.
  mutating func add(_ found: [Diagnostic], ofRowIn ledger: SourceFile) {
    findings += found.filter { finding in
      finding.location?.file === ledger || told.insert(finding).inserted
    }
  }
  mutating func add(_ entry: Entry) { records.append(entry) }
  mutating func add(_ rows: SkippedRows) { skipped.append(rows) }
  mutating func add(_ row: FailedRow) { failed.append(row) }
  mutating func countSheet(rows: Int, isRead: Bool) {
    rowCount += rows
    if isRead { sheetCount += 1 }
  }

  mutating func settle() { findings.sort(by: Diagnostic.isPrintedBefore) }
}

/// Rows that are no records, one after another.
package struct SkippedRows: Sendable, Hashable {
  package let sheet: String
  package let first: Int
  package let last: Int
  /// How many rows of the table these are; a row of a .csv may have several lines.
  package let count: Int
  package let reason: Reason

  package enum Reason: String, Sendable, CaseIterable {
    case blank = "空行"
    case total = "合计行"
    case repeatedHead = "重复的表头"
    case columnNumbers = "栏次行"
    case section = "分类标题行"
    case belowData = "表尾的行"
    case unreadHead = "表头有误、没有读的行"
    case noHead = "没有表头的工作表里的行"
  }
}

extension LedgerReading {
  /// `读入2个工作表、36行：处罚决定30条，跳过4行（空行1行、合计行3行），有错误2行`. The numbers add up.
  package var summary: String {
    let sheets = sheetCount > 1 ? "\(sheetCount)个工作表、" : ""
    let reasons = SkippedRows.Reason.allCases.compactMap { reason -> String? in
      let count = skipped.filter { $0.reason == reason }.reduce(0) { $0 + $1.count }
      return count > 0 ? "\(reason.rawValue)\(count)行" : nil
    }
    let skippedWords =
      skippedCount > 0 ? "，跳过\(skippedCount)行（\(reasons.joined(separator: "、"))）" : ""
    let failedWords = failed.isEmpty ? "" : "，有错误\(failed.count)行"
    return "读入\(sheets)\(rowCount)行：\(kind)\(records.count)条\(skippedWords)\(failedWords)"
  }
}
