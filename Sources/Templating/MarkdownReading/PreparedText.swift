import Diagnostics

/// A template's text as cmark may see it: holes, directives and heading marks behind noncharacters.
///
/// - A line of directives alone becomes an HTML comment, which stands between blocks; among the rows
///   of a table it stays bare, and becomes a row.
/// - A line of comments alone is left out.
/// - Stars of emphasis are hidden, since the reader pairs them itself.
struct PreparedText {
  var bytes: [UInt8] = []
  var places: PlaceMap
  var marks: [Mark] = []
  var problems: [Diagnostic] = []
  /// Whether cmark had better not see the text: it nests too deep, or is too wide.
  var isRefused = false

  /// What a mark in the text stands for.
  enum Mark {
    case hole(Hole)
    case directive(Directive)
    /// `{#锚点}` after a heading.
    case anchor(String)
    /// `{-}` after a heading.
    case unnumbered
  }

  /// - Parameter segments: the parts of `file` that make up the text, without a gap between them.
  /// - Parameter isDraft: whether braces are an error, since a draft has no holes.
  init(_ file: SourceFile, segments: [Segment], isDraft: Bool) {
    self.places = PlaceMap(file)
    var preparation = Preparation(file: file, isDraft: isDraft, text: self)
    preparation.run(segments)
    self = preparation.text
  }

  /// The bytes of a line, counted from 1.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    bytes[places.range(ofLine: number, before: bytes.count)]
  }
}
