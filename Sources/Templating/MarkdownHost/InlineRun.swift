import Documents

/// Words of a line while they are put together: knows what a line end of the file becomes.
struct InlineRun {
  private(set) var inlines: [Inline] = []
  private var owesBreak = false

  mutating func append(_ inline: Inline) {
    if case .lineBreak = inline { owesBreak = false }
    if owesBreak, let first = inline.plainText.unicodeScalars.first {
      if let last = inlines.last?.plainText.unicodeScalars.last, last != "\n",
        !first.isChinese, !last.isChinese
      {
        appendText(" ")
      }
      owesBreak = false
    }
    if case .text(let text) = inline { appendText(text) } else { inlines.append(inline) }
  }

  mutating func softBreak() { owesBreak = true }

  private mutating func appendText(_ text: String) {
    if case .text(let before)? = inlines.last {
      inlines[inlines.count - 1] = .text(before + text)
    } else if !text.isEmpty {
      inlines.append(.text(text))
    }
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
