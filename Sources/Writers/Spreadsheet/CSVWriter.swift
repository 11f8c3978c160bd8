/// Writes a table as .csv: UTF-8 with a mark, without which Excel takes it for GB18030; lines end with CR LF
/// (RFC 4180). The title and the notes stay out: the first line is the head, as programs want it.
package enum CSVWriter {
  package static func bytes(of table: SpreadsheetTable) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(table.columns.map { .text($0.names.joined(separator: "/")) }, to: &bytes)
    for row in table.rows {
      let blanks = Array(
        repeating: SpreadsheetValue.blank, count: max(0, table.columns.count - row.count))
      append(row.prefix(table.columns.count) + blanks, to: &bytes)
    }
    return bytes
  }

  private static func append(_ values: [SpreadsheetValue], to bytes: inout [UInt8]) {
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(value, to: &bytes)
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private static func append(_ value: SpreadsheetValue, to bytes: inout [UInt8]) {
    guard case .text(let text) = value else {
      bytes.append(contentsOf: value.plain.utf8)
      return
    }
    let quote = UInt8(ascii: "\"")
    let isQuoted = text.utf8.contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 < 0x20 }
    if isQuoted { bytes.append(quote) }
    if isFormula(text) { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(quote) }
  }

  /// What a program would work out instead of showing it (CWE-1236).
  private static func isFormula(_ text: String) -> Bool {
    text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
  }
}
