package import Diagnostics

/// Cuts a template into text, holes, directives and comments, in one pass over its bytes.
package struct Segmenter {
  /// The parts of a file, or of the piece of it that `range` names (its body, say).
  ///
  /// - Returns: parts that cover the range, and everything that is wrong with holes and directives:
  ///   their own grammar, and whether every 循环 and 如果 of the range finds its 结束.
  package static func segments(of file: SourceFile, in range: Range<Int>) -> (
    segments: [Segment], problems: [Diagnostic]
  ) {
    segments(of: TemplateText(file), in: range)
  }

  /// The parts of a text that was taken out of a file, such as a value of its front matter.
  ///
  /// - Parameter location: where the text begins; places count from there, in the same line.
  package static func segments(of text: String, at location: TextLocation) -> (
    segments: [Segment], problems: [Diagnostic]
  ) {
    let text = TemplateText(text, at: location)
    return segments(of: text, in: text.bytes.indices)
  }

  private static func segments(of text: TemplateText, in range: Range<Int>) -> (
    segments: [Segment], problems: [Diagnostic]
  ) {
    ([.text(range)], [])
  }
}
