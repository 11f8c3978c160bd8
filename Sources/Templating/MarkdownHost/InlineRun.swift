import Documents

/// Words of a line while they are put together: knows what a line end of the file becomes.
struct InlineRun {
  private var done: [Inline] = []
  /// Plain words at the end, which the next ones join.
  private var words = ""
  private var owesBreak = false

  var inlines: [Inline] { words.isEmpty ? done : done + [.text(words)] }

  mutating func append(_ inline: Inline) {
    if case .lineBreak = inline { owesBreak = false }
    if owesBreak, let first = inline.plainText.unicodeScalars.first {
      if let last, last != "\n", !first.isChinese, !last.isChinese { words += " " }
      owesBreak = false
    }
    if case .text(let text) = inline { words += text } else { add(inline) }
  }

  mutating func softBreak() { owesBreak = true }

  private mutating func add(_ inline: Inline) {
    if !words.isEmpty { done.append(.text(words)) }
    words = ""
    done.append(inline)
  }

  private var last: Unicode.Scalar? {
    words.unicodeScalars.last ?? done.last?.plainText.unicodeScalars.last
  }
}

extension Unicode.Scalar {
  /// Han characters and the punctuation that stands among them.
  fileprivate var isChinese: Bool {
    switch value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
    case 0x00B7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    case _: false
    }
  }
}
