package import Diagnostics

extension WordFile {
  /// A text without looks, a paragraph a line, as if somebody had typed it into an empty file: so its elements are
  /// told by the same signs. It cannot be edited; its places are those of the text.
  package init(plainText source: SourceFile) {
    let paragraphs = (1...max(1, source.lineCount)).map { number in
      WordParagraph(plainText: source.line(number) ?? [], number: number)
    }
    self.init(
      source: source, paragraphs: paragraphs, body: paragraphs.map { .paragraph($0.index) },
      tables: [], shapes: [], sections: [WordSection(paragraphs: paragraphs.indices)],
      settings: WordSettings(), fonts: [], parts: nil)
  }
}

extension WordParagraph {
  fileprivate init(plainText line: ArraySlice<UInt8>, number: Int) {
    let text = String(decoding: line, as: UTF8.self)
    let count = text.unicodeScalars.count
    self.init(
      index: number - 1, place: WordPlace(room: .body, number: number), text: text, label: nil,
      properties: WordParagraphProperties(),
      runs: count > 0 ? [WordRun(range: 0..<count, properties: WordRunProperties())] : [],
      fields: [], shapes: [], section: 0, node: nil)
  }
}
