package import Diagnostics

/// A place that data fills: `{{ 领导小组.组长? }}`.
package struct Hole: Sendable {
  package let formula: Formula
  /// Where the `{{` stands.
  package var location: TextLocation { text.location(atByte: offset) }

  let text: TemplateText
  let offset: Int
}
