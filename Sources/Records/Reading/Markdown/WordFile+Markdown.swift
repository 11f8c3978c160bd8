package import Diagnostics

extension WordFile {
  /// A text that somebody marked up with Markdown, as if it had been typed into an empty file: its marks are hidden
  /// words, so its elements are told by the same signs. It cannot be edited; its places are those of the text.
  package init(markdown source: SourceFile) {
    let typing = MarkdownTyping(source)
    self.init(
      source: source, paragraphs: typing.paragraphs, body: typing.body, tables: typing.tables,
      shapes: [], sections: [WordSection(paragraphs: typing.paragraphs.indices)],
      settings: WordSettings(), fonts: [], parts: nil, starts: typing.starts)
  }
}
