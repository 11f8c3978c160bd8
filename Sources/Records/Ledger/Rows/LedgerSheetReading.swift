import Diagnostics
import Documents

/// One sheet of a ledger, row by row.
struct LedgerSheetReading {
  private let reader: LedgerReader
  private let sheet: Sheet
  private let dates: SerialDateSystem
  private let merges: MergedCells

  init(_ reader: LedgerReader, _ sheet: Sheet, dates: SerialDateSystem) {
    self.reader = reader
    self.sheet = sheet
    self.dates = dates
    merges = MergedCells(sheet)
  }

  /// - Parameter isAsked: whether somebody named the sheet, so that it must have a head.
  func read(into reading: inout LedgerReading, isAsked: Bool) {
    let scan = LedgerHeadScan(sheet, merges, headings: reader.mapping.wantedHeadings)
    guard let head = reader.mapping.headRows.map(scan.head) ?? scan.found() else {
      reading.add(.noHead(in: sheet, isAsked: isAsked, known: scan.mostFound))
      return skipAll(after: 0, .noHead, &reading)
    }
    let binding = LedgerBinding(reader, head)
    binding.findings.forEach { reading.add($0) }
    let lastLine = sheet.row(head.rows.upperBound)?.lastNumber ?? head.rows.upperBound
    guard binding.isSound else { return skipAll(after: lastLine, .unreadHead, &reading) }
    let rows = LedgerRowReading(
      reader, binding.columns, sheet, merges, dates, headEnd: lastLine)
    readRows(after: lastLine, rows, &reading)
  }
}

extension LedgerSheetReading {
  /// How many rows stand below a line, those that hold nothing included.
  private func rowCount(after line: Int) -> Int {
    var count = 0
    var last = line
    for row in sheet.rows where row.number > line {
      count += row.number - last
      last = row.lastNumber
    }
    return count
  }

  private func skipAll(
    after line: Int, _ reason: SkippedRows.Reason, _ reading: inout LedgerReading
  ) {
    let count = rowCount(after: line)
    reading.countSheet(rows: count, isRead: reason != .noHead)
    guard count > 0 else { return }
    reading.add(
      SkippedRows(
        sheet: sheet.name, first: line + 1, last: sheet.rows.last?.lastNumber ?? line, count: count,
        reason: reason))
  }

  private func readRows(
    after line: Int, _ rows: LedgerRowReading, _ reading: inout LedgerReading
  ) {
    reading.countSheet(rows: rowCount(after: line), isRead: true)
    var last = line
    var isBelowData = false
    var data: [SheetRow] = []
    for row in sheet.rows where row.number > line {
      if row.number > last + 1 {
        let gap = (last + 1)...(row.number - 1)
        skip(gap, count: gap.count, .blank, &reading)
      }
      last = row.lastNumber
      let kind = LedgerRowKind(row, in: sheet, rows.columns, merges, reader.mapping)
      isBelowData = isBelowData || kind == .skipped(.belowData)
      switch isBelowData ? .skipped(.belowData) : kind {
      case .skipped(let reason): skip(row.number...row.lastNumber, count: 1, reason, &reading)
      case .data: data.append(row)
      }
    }
    for row in data.concurrentMap(rows.read) { add(row, to: &reading) }
  }

  private func add(_ row: LedgerRow, to reading: inout LedgerReading) {
    reading.add(row.findings, ofRowIn: sheet.source)
    if row.hasErrors {
      reading.add(
        LedgerReading.FailedRow(
          sheet: sheet.name, row: row.row.number, location: sheet.location(of: row.row)))
    } else {
      reading.add(
        LedgerReading.Entry(record: row.record, sheet: sheet.name, row: row.row.number))
    }
  }

  private func skip(
    _ lines: ClosedRange<Int>, count: Int, _ reason: SkippedRows.Reason,
    _ reading: inout LedgerReading
  ) {
    reading.add(
      SkippedRows(
        sheet: sheet.name, first: lines.lowerBound, last: lines.upperBound, count: count,
        reason: reason))
  }
}

extension Diagnostic {
  /// - Parameter known: the most headings in one row: two may be the head of a ledger of another form.
  fileprivate static func noHead(in sheet: Sheet, isAsked: Bool, known: Int) -> Diagnostic {
    let isLikely = known > 1
    return Diagnostic(
      isAsked ? .error : isLikely ? .warning : .note, "ledger.sheet-without-head",
      "工作表“\(sheet.name.excerpt)”里没有找到表头，没有读"
        + (isLikely ? "：最多的一行只有\(known)个列名对得上，不到一半" : ""), at: sheet.location,
      suggestion: isAsked
        ? "核对映射里的列名和表头是否一致，或者在映射里写明“表头行”"
        : isLikely ? "是台账的，把表头改成一样的，或者另存一个文件、另写映射；不是的，在映射里用“工作表”写明读哪几个" : "不是台账的，不用管；是台账的，核对列名")
  }
}
