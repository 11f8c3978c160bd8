import Diagnostics
import Documents
import Records

extension Rule {
  /// BD-03: no blank paragraphs between those of the text.
  static let noBlankParagraphs = Rule(
    "BD-03", Citation(.practice),
    Guidance(
      "正文段落之间不空行",
      why: "公文每面22行，段与段之间不空行，靠首行空二字分段。空行多半是从网页或者邮件里复制来的。",
      good: "一段写完，下一段另起一行空二字", bad: "每段后面都空一行"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.blanksInText.map {
      ParagraphFault($0, "", [.removeParagraph($0.index)])
    }
    return rule.findings(faults, in: word, .warning, suggestion: "删去正文里的空行") { _, _ in
      "正文段落之间有\(faults.count)个空行"
    }
  }
}

extension WordReading {
  /// Blank paragraphs with prose or a heading of one text before and after them, and nothing else: below a
  /// table a line is commonly left.
  fileprivate var blanksInText: [WordParagraph] {
    var blanks: [WordParagraph] = []
    var found: [WordParagraph] = []
    var before: Role?
    for paragraph in file.paragraphs where paragraph.place.isInText {
      let role = role(of: paragraph)
      if paragraph.place.room == .body, paragraph.isRemovableBlank(in: self) {
        blanks.append(paragraph)
      } else {
        let isText = paragraph.place.room == .body && paragraph.isText(role.element)
        if isText, before == role.ofText { found += blanks }
        before = isText ? role.ofText : nil
        blanks = []
      }
    }
    return found
  }
}

extension WordReading.Role {
  /// The same for headings and paragraphs of one text.
  fileprivate var ofText: WordReading.Role { WordReading.Role(.text, of: part) }
}

extension WordParagraph {
  /// Whether it is a heading or prose: a line that nobody recognised may well stand apart.
  fileprivate func isText(_ element: DocumentElement) -> Bool {
    if case .heading = element { return !isBlank }
    return element == .text && isProse
  }

  /// Whether it shows nothing and does nothing: it ends no page and no section.
  func isRemovableBlank(in word: WordReading) -> Bool {
    guard isBlank, !startsPage, !text.contains("\u{0C}"), properties.borders.isEmpty else {
      return false
    }
    return word.section(of: self)?.paragraphs.upperBound != index + 1
  }
}
