package import Diagnostics

/// What a hole prints or a directive asks, compiled: a path, a comparison, a value through filters.
package struct Formula: Sendable {
  let root: Node
  let text: TemplateText
  let range: Range<Int>

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
