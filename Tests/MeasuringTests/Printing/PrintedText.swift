import TestMaterial

/// What `pdftotext -bbox-layout` says of the words of a PDF.
enum PrintedText {
  /// The lines of each page, from the top down.
  static func pages(_ bytes: [UInt8]) throws -> [[PrintedLine]] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<doc>"), let end = text.firstRange(of: "</doc>") else {
      return []
    }
    let document = try XMLNode.parse(Array(text[start.lowerBound..<end.upperBound].utf8))
    return document.children("page").map { lines(of: $0) }
  }

  /// Pieces of one height belong to one line, however far apart they stand.
  private static func lines(of page: XMLNode) -> [PrintedLine] {
    let pieces = page.all("line").compactMap(piece)
      .sorted { ($0.line.top, $0.left) < ($1.line.top, $1.left) }
    var lines: [PrintedLine] = []
    for piece in pieces {
      if let last = lines.last, (piece.line.top + piece.line.bottom) / 2 < last.bottom {
        lines[lines.count - 1].text += piece.line.text
        lines[lines.count - 1].bottom = max(last.bottom, piece.line.bottom)
      } else {
        lines.append(piece.line)
      }
    }
    return lines
  }
}

extension PrintedText {
  /// With its left edge, by which the pieces of a line are put in order.
  private static func piece(_ node: XMLNode) -> (line: PrintedLine, left: Double)? {
    func millimetres(_ name: String) -> Double? {
      node[name].flatMap(Double.init).map { $0 * 25.4 / 72 }
    }
    guard let top = millimetres("yMin"), let bottom = millimetres("yMax"),
      let left = millimetres("xMin")
    else { return nil }
    let text = node.children("word").map(\.content).joined()
    return (PrintedLine(text: text, top: top, bottom: bottom), left)
  }
}
