import Diagnostics
import Documents

extension Rule {
  /// PU-10: no half-width space between Han characters, no full-width digit or letter (5.1.7).
  static let spacesAndWidth = Rule(
    "PU-10", Citation("GB/T 15835—2011", "第5.1.7条", .recommended),
    Guidance(
      "汉字之间不留空格，阿拉伯数字和字母用半角",
      why: "空格常常是从网页或者表格里带来的，印出来字距不匀；全角数字占一个字，和正常的数字混在一起宽窄不一。",
      good: "2022年，市场监督管理局", bad: "２０２２年，市场监督 管理局"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      rule.findings(line.spacesBetweenHan, words: spaces)
        + rule.findings(line.fullWidthLetters, words: fullWidth)
    }
  }
}

extension Line {
  /// Of sentences and titles; a name that is spaced out (组　长：张　三) is laid out so.
  fileprivate var spacesBetweenHan: [Correction] {
    let text = passage.scalars
    guard element == .title || element == .annexTitle || isSentence else { return [] }
    let chapter = passage.endOfChapter
    return text.indices.compactMap { index in
      guard text[index] == " " || text[index] == "\u{A0}", index > chapter,
        text.scalar(at: index - 1)?.isHan == true, text.scalar(at: index + 1)?.isHan == true,
        !(element == .title && Self.parts(text, agenciesAt: index))
      else { return nil }
      let words = max(0, index - 2)..<min(text.count, index + 3)
      return Correction(in: passage, words, [Replacement(at: index, "")])
    }
  }

  /// In the title of a joint document the names of the agencies are parted by a space.
  private static func parts(_ text: [Unicode.Scalar], agenciesAt index: Int) -> Bool {
    text.has(oneOf: agencyEnds, at: index - 1) && !text.has("关于", at: index + 1)
  }

  private static let agencyEnds = Set("局委厅部府院会办室署所站处队行".unicodeScalars)

  private var isSentence: Bool {
    element.isSentences && passage.scalars.contains { $0 == "。" || $0 == "，" || $0 == "；" }
      && !passage.scalars.contains("\u{3000}")
  }

  fileprivate var fullWidthLetters: [Correction] {
    let text = passage.scalars
    let head = Numeral(text)?.range.upperBound ?? 0
    var found: [Correction] = []
    var index = head
    while index < text.count {
      let end = text[index...].firstIndex { $0.halfWidthLetter == nil } ?? text.count
      if end > index {
        let new = String(String.UnicodeScalarView(text[index..<end].compactMap(\.halfWidthLetter)))
        found.append(Correction(in: passage, index..<end, to: new))
      }
      index = end + 1
    }
    return found
  }
}

extension Passage {
  /// Where the numeral of a chapter ends, after which a space is due: 第一章 总则.
  fileprivate var endOfChapter: Int {
    let start = scalars.skippingSpaces(from: 0)
    guard scalars.scalar(at: start) == "第" else { return -1 }
    let parts = Set("章节条款编分篇".unicodeScalars)
    return scalars[start...].prefix(8).firstIndex(where: parts.contains).map { $0 + 1 } ?? -1
  }
}

extension Unicode.Scalar {
  /// Of a full-width digit or letter.
  fileprivate var halfWidthLetter: Unicode.Scalar? {
    switch value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: Unicode.Scalar(value - 0xFEE0)
    default: nil
    }
  }
}

extension Rule {
  fileprivate static func spaces(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("“\(slips[0].written)”中间有空格", suggestion: "删去空格")
      : Words("这一段汉字之间有\(slips.count)个空格，如“\(slips[0].written)”", suggestion: "删去空格")
  }

  fileprivate static func fullWidth(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words(
        "“\(slips[0].written.excerpt)”是全角", suggestion: "用半角“\((slips[0].right ?? "").excerpt)”")
      : Words("这一段有\(slips.count)处全角的数字或者字母，如“\(slips[0].written.excerpt)”", suggestion: "用半角")
  }
}
