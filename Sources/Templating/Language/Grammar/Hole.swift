package import Diagnostics

/// A place that data fills: `{{ 领导小组.组长? }}`. A class, since fillings hand holes on very often.
package final class Hole: Sendable {
  package let formula: Formula
  /// Where the `{{` stands.
  package var location: TextLocation { text.location(atByte: offset) }

  let text: TemplateText
  let offset: Int

  init(formula: Formula, text: TemplateText, offset: Int) {
    self.formula = formula
    self.text = text
    self.offset = offset
  }
}
