import Documents
import OfficialLayout
import Records

/// AT-04 and AT-05 in a Word file: where 附件说明 and 附件 begin.
extension Rule {
  /// 7.3.4: 附件说明 are two characters in.
  func annexListPlace(_ word: WordReading) -> [Finding] {
    let first = word.paragraphs(of: .annexList).groupedInOrder { word.role(of: $0).part }
      .compactMap(\.elements.first)
    let faults = first.filter(\.hasPlainStart).compactMap { list -> ParagraphFault? in
      guard !list.firstLineStart.isNear(GBT9704.Text.annexListIndent) else { return nil }
      return ParagraphFault(
        list, LookWords.characters(list.firstLineStart),
        list.edits(firstLine: GBT9704.Text.annexListIndent))
    }
    return findings(faults, in: word, suggestion: "把附件说明设为左空二字，不用空格") { _, state in
      "附件说明左空\(state)，应左空二字"
    }
  }

  /// 7.3.7: 附件 begins at the left edge.
  func annexLabelPlace(_ word: WordReading) -> [Finding] {
    let faults = word.paragraphs(of: .annexLabel).filter { !$0.isFlushLeft }.map { label in
      ParagraphFault(
        label, "",
        [.paragraph(label.index, .alignment(.left))] + label.edits(firstLine: 0))
    }
    return findings(faults, in: word, suggestion: "把“附件”设为左对齐，取消缩进和空格") { _, _ in
      "“附件”没有顶格"
    }
  }
}
