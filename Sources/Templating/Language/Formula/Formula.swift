package import Diagnostics

/// What a hole prints or a directive asks, compiled: a path, a comparison, a value through filters.
package struct Formula: Sendable {
  let root: Node
  let text: TemplateText
  let range: Range<Int>

  package var location: TextLocation { text.location(atByte: range.lowerBound) }

  /// The formula as the template writes it.
  package var source: String { text.string(range) }

  indirect enum Node: Sendable {
    /// Stands where the grammar was broken; the template is never filled.
    case broken
  }
}
