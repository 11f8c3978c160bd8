/// Plain words, escaped exactly where Markdown would read them as structure.
enum MarkdownWords {
  struct Context {
    let place: MarkdownInlines.Place
    let isInLink: Bool
    /// Whether nothing stands before the words on their line.
    let startsLine: Bool
    let endsLine: Bool
  }

  static func write(_ text: String, _ context: Context, to bytes: inout [UInt8]) {
    if text.utf8.allSatisfy(isQuiet), !context.startsLine || !isRiskyStart(text) {
      bytes += text.utf8
      return
    }
    var pen = MarkdownPen(scalars: Array(text.unicodeScalars), context: context)
    pen.write(to: &bytes)
  }

  /// U+0000 and the noncharacters that stand for holes inside the reader have no Markdown.
  static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0 || (0xFDD0...0xFDEF).contains(scalar.value)
  }

  /// Bytes that mean nothing anywhere inside a line: most of Chinese (its noncharacters and the BOM
  /// begin with EF), letters and digits.
  private static func isQuiet(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("), UInt8(ascii: ","): true
    case 0x80...0xEE, 0xF0...0xFF: true
    default: false
    }
  }

  private static func isRiskyStart(_ text: String) -> Bool {
    text.utf8.first.map { !isQuiet($0) } ?? false
  }
}
