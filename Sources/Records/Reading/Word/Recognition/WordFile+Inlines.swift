import Documents

extension WordFile {
  /// The words of a range with their places; line breaks apart, page breaks and hidden words left out.
  func inlines(paragraph index: Int, _ range: Range<Int>) -> [Inline] {
    let paragraph = paragraphs[index]
    let scalars = Array(paragraph.text.unicodeScalars)
    var inlines: [Inline] = []
    for run in paragraph.visibleRanges {
      let own = run.clamped(to: range)
      guard !own.isEmpty else { continue }
      inlines += pieces(of: scalars, own, paragraph: index)
    }
    return inlines
  }

  private func pieces(
    of scalars: [Unicode.Scalar], _ range: Range<Int>, paragraph: Int
  ) -> [Inline] {
    var inlines: [Inline] = []
    var start = range.lowerBound
    func close(at end: Int) {
      guard start < end else { return }
      let text = String(String.UnicodeScalarView(scalars[start..<end]))
      let origin = location(paragraph: paragraph, scalar: start)
      inlines.append(.field(Field(text, sensitivity: .open, origin: origin)))
    }
    for index in range where scalars[index] == "\u{0B}" || scalars[index] == "\u{0C}" {
      close(at: index)
      if scalars[index] == "\u{0B}" { inlines.append(.lineBreak) }
      start = index + 1
    }
    close(at: range.upperBound)
    return inlines
  }
}

extension WordParagraph {
  /// What is printed, runs that follow each other taken together.
  var visibleRanges: [Range<Int>] {
    runs.filter { !$0.properties.isHidden }.reduce(into: []) { ranges, run in
      if let last = ranges.last, last.upperBound == run.range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<run.range.upperBound
      } else {
        ranges.append(run.range)
      }
    }
  }

  /// The words without those that are hidden.
  var visibleText: String {
    guard runs.contains(where: \.properties.isHidden) else { return text }
    let scalars = Array(text.unicodeScalars)
    return visibleRanges.map { String(String.UnicodeScalarView(scalars[$0])) }.joined()
  }
}
