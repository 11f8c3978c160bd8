import Diagnostics
import Documents
import Records

extension Rule {
  /// PG-15: the text is not made bold, italic, underlined or highlighted by hand.
  static let emphasisInText = Rule(
    "PG-15", Citation(.practice),
    Guidance(
      "正文不用加粗、倾斜、下划线和突出显示",
      why: "公文靠层次序数和字体分层次：一级标题黑体，二级标题楷体。修改时留下的突出显示、网页带来的下划线，印出来就是差错。",
      good: "（一）加强组织领导。（楷体）各单位要……（仿宋）", bad: "各单位要**高度重视**，6月底前完成（加粗、黄色底纹）"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.paragraphs(of: .text).flatMap { paragraph in
      Emphasis.allCases.compactMap { $0.fault(in: paragraph) }
    }
    return rule.findings(faults, in: word, .warning, suggestion: "取消正文里的这些格式") { many, state in
      "正文\(many)用了\(state)"
    }
  }
}

/// What a person makes words stand out with.
private enum Emphasis: String, CaseIterable {
  case bold = "加粗"
  case italic = "倾斜"
  case underline = "下划线"
  case highlight = "突出显示"

  func fault(in paragraph: WordParagraph) -> ParagraphFault? {
    let text = Array(paragraph.text.unicodeScalars)
    let runs = paragraph.runs.filter { run in
      isIn(run.properties)
        && text[run.range.clamped(to: text.indices)].contains { !$0.properties.isWhitespace }
        && !(self == .bold && paragraph.isHeading(text, before: run.range))
    }
    guard !runs.isEmpty else { return nil }
    return ParagraphFault(
      paragraph, rawValue,
      runs.map { .letters(paragraph: paragraph.index, range: $0.range, removal) })
  }

  private func isIn(_ letters: WordRunProperties) -> Bool {
    switch self {
    case .bold: letters.isBold
    case .italic: letters.isItalic
    case .underline: letters.underline.map { $0 != "none" } ?? false
    case .highlight: letters.highlight.map { $0 != "none" } ?? false
    }
  }

  private var removal: WordLetterSetting {
    switch self {
    case .bold: .bold(false)
    case .italic: .italic(false)
    case .underline: .underline("none")
    case .highlight: .highlight("none")
    }
  }
}

extension WordParagraph {
  /// Whether a run belongs to a heading that the paragraph runs on from: many offices set that in bold.
  fileprivate func isHeading(_ text: [Unicode.Scalar], before range: Range<Int>) -> Bool {
    let end = text.firstIndex { $0 == "。" || $0 == "：" } ?? text.count
    let first = text.dropFirst(leadingSpaces.count).first
    let isNumbered = first.map { "一二三四五六七八九十第（(123456789".unicodeScalars.contains($0) } ?? false
    return isNumbered && range.upperBound <= end + 1
  }
}
