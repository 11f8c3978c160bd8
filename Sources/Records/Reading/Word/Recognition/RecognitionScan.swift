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
  /// Lines that are two elements: where the second begins, in words without blanks.
  var splits: [Int: (place: Int, element: DocumentElement)] = [:]

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
    let title = tellTitle(from: head)
    let opening = tellOpening(from: title)
    let end = tellSignOff(from: opening)
    tellText(from: opening, signedAt: end)
    return all.indices.flatMap(recognized)
  }

  private func recognized(_ index: Int) -> [RecognizedLine] {
    let paragraph = file.paragraphs[all[index].paragraph]
    let whole = 0..<paragraph.scalarCount
    let element = elements[index] ?? .text
    guard let split = splits[index], let place = paragraph.place(ofWord: split.place) else {
      return [line(paragraph, whole, element, parts[index], isFirst: true)]
    }
    return [
      line(paragraph, 0..<place, element, parts[index], isFirst: true),
      line(paragraph, place..<whole.upperBound, split.element, parts[index], isFirst: false),
    ]
  }

  private func line(
    _ paragraph: WordParagraph, _ range: Range<Int>, _ element: DocumentElement,
    _ part: DocumentPart, isFirst: Bool
  ) -> RecognizedLine {
    let label = isFirst ? paragraph.label.map { [Inline.text($0)] } ?? [] : []
    return RecognizedLine(
      paragraph: paragraph.index, range: range, element: element, part: part,
      content: label + file.inlines(paragraph: paragraph.index, range))
  }
}

extension WordParagraph {
  /// The scalar at which the words after so many begin, blanks not counted.
  fileprivate func place(ofWord number: Int) -> Int? {
    var left = number - (label?.unicodeScalars.count ?? 0)
    for (index, scalar) in text.unicodeScalars.enumerated()
    where !scalar.properties.isWhitespace {
      if left == 0 { return index }
      left -= 1
    }
    return nil
  }
}
