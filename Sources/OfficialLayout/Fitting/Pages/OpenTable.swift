/// A table whose last rows may still come.
struct OpenTable: Sendable {
  /// The rows that are repeated on every page (标题行重复).
  var heads: [MeasuredRow] = []
  /// The row whose height the next one may still change.
  var pending: MeasuredRow?
  /// What merged cells that go on still need, by their first column.
  private var open: [Int: Int] = [:]

  /// A merged cell that ends with a row makes it as high as its words still need.
  ///
  /// - Parameter next: nil at the end of the table.
  mutating func closePending(before next: FlowRow?) -> MeasuredRow? {
    guard var row = pending else { return nil }
    pending = nil
    row.height += missing(before: next)
    if row.isRepeated { heads.append(row) }
    return row
  }

  private func missing(before next: FlowRow?) -> Int {
    guard !open.isEmpty else { return 0 }
    let goesOn = Set((next?.cells ?? []).filter { $0.merge == .goesOn }.map(\.column))
    return open.reduce(0) { goesOn.contains($1.key) ? $0 : max($0, $1.value) }
  }

  mutating func add(_ row: FlowRow, by breaker: inout LineBreaker) {
    let (measured, needs) = breaker.measure(row, open)
    open = needs
    pending = measured
  }
}
