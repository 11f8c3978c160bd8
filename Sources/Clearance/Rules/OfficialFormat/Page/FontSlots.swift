import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-14: every Han character has a font by name, and quotation marks are set in the Chinese one.
  static let fontSlots = Rule(
    "PG-14", Citation(.practice),
    Guidance(
      "字体用名称写明，引号、省略号、破折号用中文字体",
      why: "主题字体换一台电脑就变成别的字体，黑体会变成等线。引号归了西文字体，会印成又窄又直的西文引号。",
      good: "“四个最严”的引号用仿宋", bad: "“四个最严”的引号用Times New Roman"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let paragraphs = word.file.paragraphs.filter { $0.place.isInText }
    let nameless = paragraphs.compactMap { $0.namelessFault(word) }
    let marks = paragraphs.compactMap(\.latinMarksFault)
    return rule.findings(
      nameless, in: word, .warning, suggestion: "选中文字，在字体对话框里重新选定中文字体"
    ) { many, state in
      "\(many)文字\(state)"
    }
      + rule.findings(marks, in: word, .warning, suggestion: "把这些标点改成与前后文字相同的中文字体") {
        many, state in
        "\(many)的\(state)用的是西文字体"
      }
  }
}

extension WordParagraph {
  /// Han characters whose font a theme names, or nobody.
  fileprivate func namelessFault(_ word: WordReading) -> ParagraphFault? {
    let runs = hanRuns.filter {
      $0.properties.fonts.themed.contains(.eastAsia) || $0.properties.fonts.eastAsia == nil
    }
    guard let first = runs.first else { return nil }
    let isThemed = first.properties.fonts.themed.contains(.eastAsia)
    let font = word.font(for: self)
    return ParagraphFault(
      self, isThemed ? "用的是主题字体" : "没有指定中文字体",
      font.map { font in runs.map { .letters(paragraph: index, range: $0.range, .font(font)) } }
        ?? [])
  }

  /// “” ‘’ … — in a Latin font, next to Han characters in a Chinese one.
  fileprivate var latinMarksFault: ParagraphFault? {
    let text = Array(self.text.unicodeScalars)
    let places = runs.flatMap { $0.latinMarks(in: text) }
    guard !places.isEmpty else { return nil }
    let names = SharedMark.allCases.filter { name in
      places.contains { SharedMark(text[$0.place]) == name }
    }
    return ParagraphFault(
      self, names.map(\.rawValue).joined(separator: "、"),
      places.map { .letters(paragraph: index, range: $0.place..<$0.place + 1, .font($0.font)) })
  }
}

extension WordRun {
  /// Where it has marks of Chinese text in a Latin font, and the font that they should have.
  fileprivate func latinMarks(in text: [Unicode.Scalar]) -> [(place: Int, font: String)] {
    let fonts = properties.fonts
    guard !properties.isHidden, let font = fonts.eastAsia, FontClass(font: font) != nil else {
      return []
    }
    return range.clamped(to: text.indices).filter { place in
      SharedMark(text[place]) != nil && fonts.isLatin(text[place]) && text.isChinese(around: place)
    }.map { ($0, font) }
  }
}

/// Marks that Chinese and Latin type share.
private enum SharedMark: String, CaseIterable {
  case quotation = "引号"
  case ellipsis = "省略号"
  case dash = "破折号"

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "“", "”", "‘", "’": self = .quotation
    case "…": self = .ellipsis
    case "—": self = .dash
    default: return nil
    }
  }
}

extension WordFonts {
  /// Whether a mark is printed in a font that is none of the Chinese ones.
  fileprivate func isLatin(_ mark: Unicode.Scalar) -> Bool {
    guard !themed.contains(.highANSI), let name = name(for: mark) else { return !hintsEastAsia }
    return FontClass(font: name) == nil && name != eastAsia
  }
}

extension [Unicode.Scalar] {
  /// Whether a mark stands in Chinese text: a Han character is its nearest neighbour on a side.
  fileprivate func isChinese(around place: Int) -> Bool {
    let before = place > 0 && self[place - 1].isChineseLetter
    let after = place + 1 < count && self[place + 1].isChineseLetter
    return before || after
  }
}

extension Unicode.Scalar {
  fileprivate var isChineseLetter: Bool {
    properties.isIdeographic || (0x3000...0x303F).contains(value)
      || (0xFF00...0xFF60).contains(value)
  }
}
