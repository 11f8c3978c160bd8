/// What a document can be written as.
public enum Format: String, Sendable, Hashable, CaseIterable {
  /// Word (.docx), editable, in the layout of GB/T 9704—2012.
  case docx
  /// One self-contained page, printable on A4.
  case html
  /// Markdown that `yinfa render` reads back.
  case markdown = "md"
}
