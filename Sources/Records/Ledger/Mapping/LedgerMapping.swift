package import Diagnostics
import Documents

/// Which column of a ledger (台账) is which field of a record, as an office wrote it down.
package struct LedgerMapping: Sendable {
  /// What kind of record a row is: 处罚决定.
  package let kind: String
  package let kindOrigin: TextLocation?
  /// The sheets that are read; empty for all that have a head.
  let sheets: [Named]
  /// Nil where the head is to be found.
  let headRows: ClosedRange<Int>?
  let columns: [LedgerColumn]
  let constants: [LedgerConstant]
  /// What a row begins with that sums up others.
  let totalWords: [String]
  /// What a row begins with below which there is no data.
  let endWords: [String]

  struct Named: Sendable {
    let name: String
    let origin: TextLocation?
  }

  package static let kindName = "台账映射"

  /// - Throws: what is no mapping.
  package init(_ file: SourceFile, warnings: inout [Diagnostic]) throws(Problems) {
    try self.init(YAMLReader(file).document(warnings: &warnings))
  }

  /// - Parameter node: with or without its `种类`.
  package init(_ node: Node) throws(Problems) {
    var reader = RecordReader()
    let record = reader.read(LedgerMappingNode.plain(node), as: Self.shape)
    guard reader.problems.allSatisfy({ $0.severity != .error }) else {
      throw Problems(reader.problems)
    }
    self.init(record)
  }

  private init(_ record: Record) {
    kind = record.text("记录") ?? ""
    kindOrigin = record.place("记录")
    sheets = record.list("工作表").compactMap { datum in
      guard case .text(let name) = datum.value else { return nil }
      return Named(name: name, origin: datum.origin)
    }
    headRows = Self.range(record.list("表头行"))
    columns = record.records("列").compactMap(LedgerColumn.init)
    constants = record.records("固定值").compactMap(LedgerConstant.init)
    totalWords = Self.words("忽略行", of: record, else: Self.usualTotals)
    endWords = Self.words("数据止于", of: record, else: Self.usualEnds)
  }

  /// What a head must have: all, where every column may be missing.
  var wantedHeadings: [String] {
    let wanted = columns.filter { !$0.isOptional }
    return (wanted.isEmpty ? columns : wanted).map(\.heading)
  }

  private static let usualTotals = ["合计", "小计", "总计"]
  private static let usualEnds = [
    "填表人", "填报人", "填表单位", "填报单位", "制表人", "审核人", "填表说明", "填报说明", "说明：", "备注：", "注：",
  ]

  /// As the words of a row are compared: of half width, without blanks.
  private static func words(
    _ key: String, of record: Record, else usual: [String]
  ) -> [String] {
    (record[key] == nil ? usual : record.texts(key)).map(LedgerHead.plain)
  }

  /// From the first row that is named to the last.
  private static func range(_ rows: [Datum]) -> ClosedRange<Int>? {
    let numbers = rows.compactMap { datum -> Int? in
      guard case .integer(let number) = datum.value else { return nil }
      return number
    }
    guard let first = numbers.min(), let last = numbers.max() else { return nil }
    return first...last
  }
}
