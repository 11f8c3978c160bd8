/// A part of a template's text, as a range of bytes; the parts follow each other and cover the text.
package enum Segment: Sendable {
  case text(Range<Int>)
  /// `{{ … }}`
  case hole(Hole, Range<Int>)
  /// `{% … %}`
  case directive(Directive, Range<Int>)
  /// `{# … #}`
  case comment(Range<Int>)

  package var range: Range<Int> {
    switch self {
    case .text(let range), .hole(_, let range), .directive(_, let range), .comment(let range):
      range
    }
  }
}
