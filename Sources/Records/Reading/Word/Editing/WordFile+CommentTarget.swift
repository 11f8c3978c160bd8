extension WordFile {
  /// The paragraph that a comment stands at, and whether it is another than its own.
  func commentTarget(of index: Int) -> (paragraph: Int, isMoved: Bool) {
    switch paragraphs[index].place.room {
    case .body, .cell: (index, false)
    case .textBox:
      shapes.first { $0.holds(index, in: self) }.map {
        (commentTarget(of: $0.anchor).paragraph, true)
      }
        ?? (0, true)
    case .header, .footer, .footnote, .endnote: (0, true)
    }
  }
}

extension WordShape {
  fileprivate func holds(_ paragraph: Int, in file: WordFile) -> Bool {
    blocks.contains { file.paragraphs(of: $0).contains { $0.index == paragraph } }
  }
}
