import Diagnostics
import Documents
import Records
import TestMaterial

/// A ledger of penalties as tests need it: a shape, a mapping, and what comes of some rows.
enum SampleLedger {
  static let shape = Shape(
    "处罚决定", "一件行政处罚决定",
    fields: [
      FieldDefinition("决定书文号", .text, .open, required: true, "决定书的文号", example: "演市监罚〔2022〕1号"),
      FieldDefinition("当事人", .record { party }, .open, "被处罚的人"),
      FieldDefinition("决定日期", .day, .open, "作出决定的日期"),
      FieldDefinition("听证", .flag, .open, "是否举行听证"),
      FieldDefinition("件数", .integer(1...100), .open, "涉案件数"),
      FieldDefinition("程序", .choice(["普通程序", "简易程序"]), .open, "按什么程序"),
      FieldDefinition("事实", .prose, .open, "违法事实"),
      FieldDefinition("依据", .list(.text), .open, "处罚依据"),
      FieldDefinition("处罚", .list(.record { sanction }), .open, "处罚种类和内容"),
    ])

  static let party = Shape(
    "当事人", "被处罚的人",
    fields: [
      FieldDefinition("名称", .text, .open, required: true, "名称或者姓名"),
      FieldDefinition("统一社会信用代码", .text, .open, "十八位代码"),
    ], shorthand: "名称")

  static let sanction = Shape(
    "处罚", "一种处罚",
    fields: [
      FieldDefinition("种类", .choice(["警告", "罚款", "没收违法所得"]), .open, required: true, "处罚的种类"),
      FieldDefinition("金额", .money, .open, "多少元"),
    ])

  static func mapping(_ yaml: String) throws(Problems) -> LedgerMapping {
    var warnings: [Diagnostic] = []
    return try LedgerMapping(SourceFile(name: "映射.yaml", text: yaml), warnings: &warnings)
  }

  /// - Parameter columns: the lines below `列:`.
  static func reader(_ columns: String, _ more: String = "") throws(Problems) -> LedgerReader {
    try LedgerReader(mapping("种类: 台账映射\n记录: 处罚决定\n列:\n\(columns)\n\(more)"), as: shape)
  }

  /// What is wrong with a mapping.
  static func findings(_ columns: String, _ more: String = "") -> [String] {
    do throws(Problems) {
      _ = try reader(columns, more)
      return []
    } catch {
      return error.diagnostics.map(\.advisedReport)
    }
  }

  /// For tests that do not ask what is read.
  static var reader: LedgerReader {
    do {
      return try reader("  文号: 决定书文号\n  日期: 决定日期\n  金额: \"处罚[种类=罚款].金额\"")
    } catch {
      preconditionFailure("the sample is a mapping: \(error)")
    }
  }

  static func read(_ csv: String, _ columns: String, _ more: String = "") throws -> LedgerReading {
    let workbook = try CSVReader.workbook(named: "台账.csv", bytes: Array(csv.utf8))
    return try reader(columns, more).read(workbook)
  }
}

extension LedgerReading {
  /// The records as YAML would have them, one a line.
  var outline: [String] { records.map { "\($0.row): \($0.record.outline)" } }

  /// `2-3 合计行`.
  var skippedLines: [String] {
    skipped.map { rows in
      let lines = rows.first == rows.last ? "\(rows.first)" : "\(rows.first)-\(rows.last)"
      return "\(lines) \(rows.reason.rawValue)"
    }
  }

  /// What is said, notes aside.
  var complaints: [String] {
    findings.filter { $0.severity != .note }.map(\.advisedReport)
  }
}

extension Record {
  fileprivate var outline: String {
    fields.map { "\($0.key)=\($0.datum.value.outline)" }.joined(separator: " ")
  }
}

extension Value {
  fileprivate var outline: String {
    switch self {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .flag(let flag): flag ? "是" : "否"
    case .date(let date): date.description
    case .money(let amount): "\(amount)元"
    case .list(let items): "[\(items.map(\.value.outline).joined(separator: "; "))]"
    case .record(let record): "{\(record.outline)}"
    case .blocks: "…"
    }
  }
}
