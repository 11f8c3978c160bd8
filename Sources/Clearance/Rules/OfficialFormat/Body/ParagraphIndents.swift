import Documents
import OfficialLayout
import Records

/// BD-02 in a Word file: two characters before the first line, the others at the edge (7.3.3).
extension Rule {
  func paragraphIndents(_ word: WordReading) -> [Finding] {
    let wanted = GBT9704.Text.paragraphIndent
    let faults = word.indentedParagraphs.compactMap { paragraph -> ParagraphFault? in
      guard let state = paragraph.indentFault else { return nil }
      return ParagraphFault(paragraph, state, paragraph.edits(firstLine: wanted))
    }
    return findings(faults, in: word, suggestion: "把段落设为首行缩进2字符，左缩进0，删去段首的空格") { many, state in
      "\(many)正文\(state)"
    }
  }
}

extension WordReading {
  /// Prose and headings of the text; what stands in the middle or in a table is set otherwise.
  fileprivate var indentedParagraphs: [WordParagraph] {
    (prose + headings.map(\.paragraph)).filter {
      $0.place.room == .body && $0.hasPlainStart && role(of: $0).part.isText
    }.sorted { $0.index < $1.index }
  }
}

extension DocumentPart {
  /// An annex may be a form, whose lines stand as they must.
  fileprivate var isText: Bool {
    switch self {
    case .own, .issuedText: true
    case .annex, .annexOfIssuedText: false
    }
  }
}

extension WordParagraph {
  /// Nil where the first line is two characters in, and the others are at the edge.
  fileprivate var indentFault: String? {
    if !leadingSpaces.isEmpty { return "用空格代替首行缩进" }
    if firstLineStart < 150 { return "没有首行缩进二字" }
    let isLong = scalarCount > GBT9704.Page.charactersPerLine
    return isLong && left >= 150 && firstLineStart < left + 50 ? "回行没有顶格" : nil
  }
}
