import Diagnostics

/// A column of the mapping that was found in a sheet. Every cell of it is read by it: one reference is handed on
/// instead of ten.
final class BoundColumn: Sendable {
  let column: LedgerColumn
  let target: LedgerTarget
  /// From 1.
  let number: Int
  let head: LedgerHead.Column
  let unit: AmountUnit

  init(_ column: LedgerColumn, _ target: LedgerTarget, _ head: LedgerHead.Column) {
    self.column = column
    self.target = target
    self.number = head.number
    self.head = head
    self.unit = column.unit ?? Self.unit(in: head) ?? .yuan
  }

  /// 罚款金额（万元） says what it counts in.
  private static func unit(in head: LedgerHead.Column) -> AmountUnit? {
    if head.name.contains("万元") { return .wan }
    return head.name.contains("元") ? .yuan : nil
  }

  /// What is said of the unit where head and mapping differ, or where the head alone was asked.
  var unitFinding: Diagnostic? {
    guard case .money = target.type, let written = Self.unit(in: head) else { return nil }
    if let asked = column.unit, asked != written { return .otherUnit(self, asked, written) }
    return nil
  }
}

/// The columns of a mapping beside those of a sheet.
struct LedgerBinding {
  private(set) var columns: [BoundColumn] = []
  private(set) var findings: [Diagnostic] = []

  init(_ reader: LedgerReader, _ head: LedgerHead) {
    for (column, target) in zip(reader.mapping.columns, reader.targets) {
      let found = head.columns(for: column.heading)
      if found.isEmpty, !column.isOptional { findings.append(.missing(column, in: head)) }
      if found.count > 1 { findings.append(.ambiguous(column, found)) }
      if found.count == 1 { columns.append(BoundColumn(column, target, found[0])) }
    }
    findings += columns.compactMap(\.unitFinding)
    findings += unmapped(in: head, reader.mapping).map { [.unmapped($0)] } ?? []
    // What is looked for by what it holds comes after what fills it in.
    columns = columns.filter { !$0.target.hasChoice } + columns.filter { $0.target.hasChoice }
  }

  var isSound: Bool { findings.allSatisfy { $0.severity != .error } }

  /// Nil where every column is read.
  private func unmapped(
    in head: LedgerHead, _ mapping: LedgerMapping
  ) -> [LedgerHead.Column]? {
    let meant = Set(mapping.columns.flatMap { head.columns(for: $0.heading) }.map(\.number))
    let others = head.columns.filter { !meant.contains($0.number) }
    return others.isEmpty ? nil : others
  }
}

// MARK: - Words

extension LedgerHead.Column {
  /// D列“金额”.
  fileprivate var called: String { "\(CellReference.letters(ofColumn: number))列“\(name.excerpt)”" }
}

extension Diagnostic {
  fileprivate static func missing(_ column: LedgerColumn, in head: LedgerHead) -> Diagnostic {
    let names = head.columns.flatMap { [$0.name, $0.names.last ?? ""] }
    let nearest = NearestName.of(LedgerHead.plain(column.heading), among: names)
    return Diagnostic(
      .error, "ledger.missing-column", "表头里没有“\(column.heading.excerpt)”这一列", at: column.origin,
      suggestion: nearest.map { "是不是“\($0.excerpt)”？" }
        ?? "表头里有：\(head.columns.map(\.name.excerpt).joined(separator: "、"))；表里可以没有的，写“可缺: 是”",
      related: head.columns.first.map { [Related("表头在这里", at: $0.location)] } ?? [])
  }

  fileprivate static func ambiguous(
    _ column: LedgerColumn, _ found: [LedgerHead.Column]
  ) -> Diagnostic {
    let parted =
      Set(found.map(\.name)).count == found.count && found.contains { $0.names.count > 1 }
    return Diagnostic(
      .error, "ledger.ambiguous-column",
      "表头里有\(found.count)列叫“\(column.heading.excerpt)”：\(found.map(\.called).joined(separator: "、"))",
      at: column.origin,
      suggestion: parted
        ? "写明大类，例如“\(found[0].name.excerpt)”" : "在表里改一列的名称，让它们各不相同",
      related: found.map { Related("这一列", at: $0.location) })
  }

  fileprivate static func unmapped(_ columns: [LedgerHead.Column]) -> Diagnostic {
    Diagnostic(
      .note, "ledger.unmapped-columns",
      "有\(columns.count)列没有读：\(columns.prefix(10).map(\.called).joined(separator: "、"))"
        + (columns.count > 10 ? "等" : ""),
      at: columns.first?.location, suggestion: "要读的，在映射的“列”里写上")
  }

  fileprivate static func otherUnit(
    _ column: BoundColumn, _ asked: AmountUnit, _ written: AmountUnit
  ) -> Diagnostic {
    Diagnostic(
      .warning, "ledger.other-unit",
      "映射说“\(column.column.heading.excerpt)”的单位是\(asked.rawValue)，表头写的是\(written.rawValue)，已按\(asked.rawValue)读",
      at: column.column.origin, suggestion: "核对单位：元和万元相差一万倍",
      related: [Related("表头在这里", at: column.head.location)])
  }
}
