import Documents

/// Goes down a file and tells of each line what it is.
///
/// What has words of its own (发文字号, 抄送, 附件1) is found first, wherever it stands; what is known by its
/// place (标志, 标题, 主送, 署名) is found beside it.
struct RecognitionScan {
  let file: WordFile
  let all: [TextLine]
  let bodySize: Int
  var elements: [DocumentElement?]
  var parts: [DocumentPart]
  /// Lines that are several elements: where each but the first begins.
  var splits: [Int: [Split]] = [:]

  struct Split {
    /// In words without blanks.
    let place: Int
    let element: DocumentElement
  }

  init(_ file: WordFile) {
    let lines = TextLines(file)
    self.file = file
    all = lines.all
    bodySize = lines.bodySize
    elements = [DocumentElement?](repeating: nil, count: all.count)
    parts = [DocumentPart](repeating: .own, count: all.count)
  }

  mutating func lines() -> [RecognizedLine] {
    let tables = TableRoles(all, file)
    tellTables(tables)
    tellColophon(tables)
    let head = tellHead(tables)
    let title = tellTitle(from: tellIssueLine(from: head))
    let opening = tellOpening(from: title)
    let end = tellSignOff(from: opening)
    tellText(from: opening, signedAt: end)
    return all.indices.flatMap(recognized)
  }

  private func recognized(_ index: Int) -> [RecognizedLine] {
    let paragraph = file.paragraphs[all[index].paragraph]
    var starts = [(place: 0, element: elements[index] ?? .text)]
    for split in splits[index] ?? [] {
      guard let place = paragraph.place(ofWord: split.place) else { continue }
      starts.append((place, split.element))
    }
    let ends = starts.dropFirst().map(\.place) + [paragraph.scalarCount]
    return zip(starts, ends).map { start, end in
      line(paragraph, start.place..<max(start.place, end), start.element, parts[index])
    }
  }

  private func line(
    _ paragraph: WordParagraph, _ range: Range<Int>, _ element: DocumentElement,
    _ part: DocumentPart
  ) -> RecognizedLine {
    let label = range.lowerBound == 0 ? paragraph.label.map { [Inline.text($0)] } ?? [] : []
    return RecognizedLine(
      paragraph: paragraph.index, range: range, element: element, part: part,
      content: label + file.inlines(paragraph: paragraph.index, range))
  }
}

extension WordParagraph {
  /// The scalar at which the words after so many begin, blanks and hidden words not counted.
  fileprivate func place(ofWord number: Int) -> Int? {
    var left = number - (label?.unicodeScalars.count ?? 0)
    let scalars = Array(text.unicodeScalars)
    for index in visibleRanges.joined() where !scalars[index].properties.isWhitespace {
      if left == 0 { return index }
      left -= 1
    }
    return nil
  }
}
