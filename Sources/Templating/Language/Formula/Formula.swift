package import Diagnostics

/// What a hole prints or a directive asks, compiled: a path, a comparison, a value through filters.
///
/// A class, since fillings hand formulas on very often.
package final class Formula: Sendable {
  let root: Node
  /// Where the whole formula is a path; most holes are.
  let path: Path?
  let text: TemplateText
  let range: Range<Int>

  init(root: Node, text: TemplateText, range: Range<Int>) {
    self.root = root
    if case .path(let path) = root { self.path = path } else { self.path = nil }
    self.text = text
    self.range = range
  }

  package var location: TextLocation { text.location(atByte: range.lowerBound) }

  /// The formula as the template writes it.
  package var source: String { text.string(range) }
}

extension Formula {
  /// A tree of bounded depth (`FormulaParser.depthLimit`), so that walking it needs no care.
  indirect enum Node: Sendable {
    case text(String)
    case number(ExactDecimal)
    case flag(Bool)
    case path(Path)
    case filtered(Node, FilterCall)
    /// `甲 | 默认: 乙`: the first that is there.
    case fallback(Node, Node)
    case comparison(Comparison, Node, Node, offset: Int)
    case all([Node])
    case any([Node])
    case not(Node)
    /// Stands where the grammar was broken; such a template is never filled.
    case broken
  }

  /// One filter of a chain with its arguments, of which the parser has checked number and kind.
  struct FilterCall: Sendable {
    let filter: any Filter.Type
    let arguments: [Node]
    /// The byte at which its name begins.
    let offset: Int
  }
}

extension Formula.Node {
  /// Whether it can only be asked, not printed.
  var isCondition: Bool {
    switch self {
    case .comparison, .all, .any, .not: true
    case .text, .number, .flag, .path, .filtered, .fallback, .broken: false
    }
  }
}
