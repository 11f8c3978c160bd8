package import Diagnostics
import Documents

/// Reads a ledger as records of a shape: every row becomes a record, or it is said why it does not.
package struct LedgerReader: Sendable {
  let mapping: LedgerMapping
  let shape: Shape
  let targets: [LedgerTarget]
  let constants: [(target: LedgerTarget, constant: LedgerConstant)]

  /// - Throws: fields that the shape does not have, and fields that two columns fill.
  package init(_ mapping: LedgerMapping, as shape: Shape) throws(Problems) {
    var problems: [Diagnostic] = []
    let targets = mapping.columns.map { column in
      Self.target(column.field, in: shape, &problems)
    }
    problems += Self.clashes(mapping.columns, targets)
    problems += mapping.constants.filter(\.isBroken).map { .badPattern($0) }
    let constants = mapping.constants.map { constant in
      (Self.target(constant.field, in: shape, &problems), constant)
    }
    guard problems.isEmpty else {
      throw Problems(problems.sorted(by: Diagnostic.isPrintedBefore))
    }
    self.mapping = mapping
    self.shape = shape
    self.targets = targets.compactMap { $0 }
    self.constants = constants.compactMap { target, value in target.map { ($0, value) } }
  }

  /// Every row of the workbook, accounted for.
  package func read(_ workbook: Workbook) -> LedgerReading {
    var reading = LedgerReading(findings: workbook.notes, kind: shape.name)
    for sheet in sheets(of: workbook, &reading) {
      let rows = LedgerSheetReading(self, sheet, dates: workbook.dates)
      rows.read(into: &reading, isAsked: !mapping.sheets.isEmpty)
    }
    if reading.sheetCount == 0, reading.findings.allSatisfy({ $0.severity != .error }) {
      let isEmpty = workbook.sheets.allSatisfy(\.rows.isEmpty)
      reading.add(isEmpty ? .nothing(in: workbook) : .noHead(mapping, in: workbook))
    }
    reading.settle()
    return reading
  }
}

extension LedgerReader {
  private static func target(
    _ field: Documents.Field, in shape: Shape, _ problems: inout [Diagnostic]
  ) -> LedgerTarget? {
    do throws(Problems) {
      return try LedgerTarget(field, in: shape)
    } catch {
      problems += error.diagnostics
      return nil
    }
  }

  /// Columns that fill the same field, and cells of several values for a field of one.
  private static func clashes(
    _ columns: [LedgerColumn], _ targets: [LedgerTarget?]
  ) -> [Diagnostic] {
    var first: [[LedgerTarget.Step]: LedgerColumn] = [:]
    return zip(columns, targets).compactMap { column, target in
      guard let target else { return nil }
      if column.separators != nil, !target.isRepeatable { return .notRepeatable(column) }
      if target.steps.last?.place != .item,
        let other = first.updateValue(column, forKey: target.steps)
      {
        return .sameField(column, other)
      }
      return nil
    }
  }

  /// Those that were asked for, else all that anybody can see.
  private func sheets(of workbook: Workbook, _ reading: inout LedgerReading) -> [Sheet] {
    guard !mapping.sheets.isEmpty else {
      return workbook.sheets.filter { !$0.isHidden && !$0.rows.isEmpty }
    }
    return mapping.sheets.compactMap { wanted in
      if let sheet = workbook.sheets.first(where: { $0.name == wanted.name }) { return sheet }
      reading.add(.noSuchSheet(wanted, in: workbook))
      return nil
    }
  }
}

// MARK: - Words

extension Diagnostic {
  fileprivate static func sameField(_ column: LedgerColumn, _ other: LedgerColumn) -> Diagnostic {
    Diagnostic(
      .error, "ledger.same-field",
      "“\(column.heading.excerpt)”和“\(other.heading.excerpt)”都对应“\(column.field.text.excerpt)”",
      at: column.origin, suggestion: "一项只对应一列，删去一个",
      related: other.origin.map { [Related("先写的在这里", at: $0)] } ?? [])
  }

  fileprivate static func notRepeatable(_ column: LedgerColumn) -> Diagnostic {
    Diagnostic(
      .error, "ledger.not-repeatable",
      "“\(column.field.text.excerpt)”只有一个值，“\(column.heading.excerpt)”却写了“分隔”",
      at: column.origin, suggestion: "删去“分隔”")
  }

  fileprivate static func noSuchSheet(
    _ wanted: LedgerMapping.Named, in workbook: Workbook
  ) -> Diagnostic {
    let names = workbook.sheets.map(\.name)
    return Diagnostic(
      .error, "ledger.no-such-sheet", "表里没有叫“\(wanted.name.excerpt)”的工作表", at: wanted.origin,
      suggestion: NearestName.of(wanted.name, among: names).map { "是不是“\($0)”？" }
        ?? "表里有：\(names.map(\.excerpt).joined(separator: "、"))",
      related: [Related("在这个文件里找的", at: TextLocation(file: workbook.source))])
  }

  fileprivate static func nothing(in workbook: Workbook) -> Diagnostic {
    Diagnostic(
      .error, "ledger.empty", "表里什么也没有", at: TextLocation(file: workbook.source),
      suggestion: "检查是否选错了文件，或者没有保存成功")
  }

  fileprivate static func noHead(_ mapping: LedgerMapping, in workbook: Workbook) -> Diagnostic {
    let names = mapping.columns.prefix(5).map { "“\($0.heading.excerpt)”" }.joined(separator: "、")
    return Diagnostic(
      .error, "ledger.no-head", "没有找到表头：没有一行写着\(names)等列名的一半以上",
      at: TextLocation(file: workbook.source), suggestion: "核对映射里的列名和表头是否一致，或者在映射里写明“表头行”")
  }
}
