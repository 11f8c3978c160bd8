import Diagnostics

/// The text that is being read, and how an offset in it becomes a place in the person's file.
///
/// Offsets are kept and places worked out on demand: a template of one long line would else cost
/// the square of its length.
final class TemplateText: Sendable {
  let bytes: [UInt8]
  private let file: SourceFile
  /// Where the text begins in the file that the person knows; nil if it is that file.
  private let anchor: TextLocation?

  init(_ file: SourceFile) {
    self.bytes = file.bytes
    self.file = file
    self.anchor = nil
  }

  /// A text that was taken out of a file, such as a value of its front matter.
  init(_ text: String, at anchor: TextLocation) {
    let file = SourceFile(name: anchor.file.name, text: text)
    self.bytes = file.bytes
    self.file = file
    self.anchor = anchor
  }

  func location(atByte offset: Int) -> TextLocation {
    let place = file.location(atByte: offset)
    guard let anchor else { return place }
    let column = place.line == 1 ? anchor.column + place.column - 1 : place.column
    return Self.inside(anchor.file, line: anchor.line + place.line - 1, column: column)
  }

  /// YAML folds a value's lines and reads its escapes: the place may be a little off, but not outside.
  private static func inside(_ file: SourceFile, line: Int, column: Int) -> TextLocation {
    let line = min(line, max(1, file.lineCount))
    let end = file.line(line).map { file.location(atByte: $0.endIndex).column } ?? 1
    return TextLocation(file: file, line: line, column: min(column, end))
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
