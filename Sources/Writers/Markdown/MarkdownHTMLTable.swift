import Documents

/// A table with merged cells: the one piece of HTML that a draft may hold.
///
/// It has no blank line inside, since a blank line ends HTML in Markdown.
enum MarkdownHTMLTable {
  static func bytes(of table: Table) -> [UInt8] {
    var bytes = Array("<table>\n".utf8)
    let headerCount = table.leadingHeaderCount
    write(table.rows[..<headerCount], in: "thead", to: &bytes)
    write(table.rows[headerCount...], in: "tbody", to: &bytes)
    bytes += "</table>\n".utf8
    return bytes
  }

  private static func write(
    _ rows: ArraySlice<Table.Row>, in part: String, to bytes: inout [UInt8]
  ) {
    guard !rows.isEmpty else { return }
    bytes += "<\(part)>\n".utf8
    for row in rows {
      bytes += "<tr>\n".utf8
      for cell in row.cells { write(cell, isHeader: row.isHeader, to: &bytes) }
      bytes += "</tr>\n".utf8
    }
    bytes += "</\(part)>\n".utf8
  }

  private static func write(_ cell: Table.Cell, isHeader: Bool, to bytes: inout [UInt8]) {
    let name = isHeader || cell.scope != nil ? "th" : "td"
    bytes += "<\(name)".utf8
    if cell.rowSpan > 1 { bytes += " rowspan=\"\(cell.rowSpan)\"".utf8 }
    if cell.columnSpan > 1 { bytes += " colspan=\"\(cell.columnSpan)\"".utf8 }
    if let scope = cell.scope { bytes += " scope=\"\(scope.rawValue)\"".utf8 }
    bytes += ">".utf8
    for piece in MarkdownPiece.pieces(of: cell.content) { write(piece, to: &bytes) }
    bytes += "</\(name)>\n".utf8
  }

  private static func write(_ piece: MarkdownPiece, to bytes: inout [UInt8]) {
    switch piece {
    case .text(let text, _): escape(text, to: &bytes)
    case .open(let style): bytes += "<\(style.tag)>".utf8
    case .close(let style): bytes += "</\(style.tag)>".utf8
    case .openLink(let destination):
      bytes += "<a href=\"".utf8
      escape(destination, to: &bytes)
      bytes += "\">".utf8
    case .closeLink: bytes += "</a>".utf8
    case .reference(let reference):
      bytes += "<a href=\"".utf8
      escape("#" + reference.anchor, to: &bytes)
      bytes += "\">\(reference.number ?? "")</a>".utf8
    case .lineBreak: bytes += "<br>".utf8
    }
  }

  /// Braces too: `{{` would be read as a hole.
  private static func escape(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "{": bytes += "&#123;".utf8
      case _ where MarkdownWords.isRefused(scalar): bytes += "\u{FFFD}".utf8
      case _ where scalar.value < 0x20 || scalar.value == 0xFEFF: bytes += "&#\(scalar.value);".utf8
      default: bytes += String(scalar).utf8
      }
    }
  }
}

extension MarkdownPiece.Style {
  fileprivate var tag: String {
    switch self {
    case .strong: "strong"
    case .emphasis: "em"
    }
  }
}
