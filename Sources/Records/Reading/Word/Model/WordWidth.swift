/// A width that may be a share or left to the program.
package struct WordWidth: Sendable, Hashable {
  package let value: Int
  package let unit: Unit

  package init(value: Int, unit: Unit) {
    self.value = value
    self.unit = unit
  }

  package enum Unit: String, Sendable, Hashable {
    case twips = "dxa"
    /// Fiftieths of a percent.
    case share = "pct"
    case automatic = "auto"
    case none = "nil"
  }
}
