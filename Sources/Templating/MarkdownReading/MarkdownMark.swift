/// What stands in the text in place of something that cmark must not see.
///
/// A mark is U+FDD0, hexadecimal digits as U+FDD4–FDE3, and U+FDD1: noncharacters, which no text may
/// hold and cmark takes for letters. A star of emphasis is U+FDE9, because the reader pairs stars by
/// its own rule (see `EmphasisFlank`).
enum MarkdownMark {
  private static let begin: UInt32 = 0xFDD0
  private static let end: UInt32 = 0xFDD1
  private static let firstDigit: UInt32 = 0xFDD4
  private static let star: UInt32 = 0xFDE9
  /// The star's UTF-8.
  static let starBytes: [UInt8] = [0xEF, 0xB7, 0xA9]

  static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    (0xFDD0...0xFDEF).contains(scalar.value)
  }

  /// The UTF-8 of the mark with this number.
  static func bytes(_ number: Int) -> [UInt8] {
    let digits = String(number, radix: 16).map { firstDigit + UInt32($0.hexDigitValue ?? 0) }
    let scalars = ([begin] + digits + [end]).compactMap { Unicode.Scalar($0) }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  /// A text in its parts: words, stars and marks.
  enum Part: Equatable {
    case words(String)
    case stars(Int)
    case mark(Int)
  }

  static func parts(of text: String) -> [Part] {
    guard text.utf8.contains(0xEF) else { return text.isEmpty ? [] : [.words(text)] }
    var parts: [Part] = []
    var words = String.UnicodeScalarView()
    var number: Int?
    func flush() {
      if !words.isEmpty { parts.append(.words(String(words))) }
      words = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case begin:
        flush()
        number = 0
      case end:
        parts.append(.mark(number ?? 0))
        number = nil
      case star:
        flush()
        if case .stars(let count)? = parts.last {
          parts[parts.count - 1] = .stars(count + 1)
        } else {
          parts.append(.stars(1))
        }
      case _ where number != nil:
        number = (number ?? 0) * 16 + Int(clamping: scalar.value &- firstDigit)
      default: words.append(scalar)
      }
    }
    flush()
    return parts
  }

  /// Stars as they were written, for places where they mark nothing.
  static func withPlainStars(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value == star }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == star ? "*" : $0 }))
  }
}

extension MarkdownMark {
  /// The words of a text for a message: stars as stars, and `…` for what a hole would fill.
  static func words(of text: String) -> String {
    parts(of: text).map { part in
      switch part {
      case .words(let words): words
      case .stars(let count): String(repeating: "*", count: count)
      case .mark: "…"
      }
    }.joined()
  }
}
