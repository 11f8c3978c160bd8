import Diagnostics

/// Reads a formula from its tokens:
///
///     any        = all ("或" all)*
///     all        = not ("且" not)*
///     not        = "非" not | comparison
///     comparison = piped (("==" | "!=" | "<" | "<=" | ">" | ">=") piped)?
///     piped      = operand ("|" filter (":" argument ("," argument)*)?)*
///     operand    = text | number | 是 | 否 | path | "(" any ")"
///     path       = word "?"? ("." word "?"?)*
struct FormulaParser {
  /// Parentheses and 非 within each other; deeper ones are taken for a mistake.
  static let depthLimit = 32

  private let text: TemplateText
  private var tokens: ArraySlice<Token>
  private var depth = 0

  /// The whole of `tokens`, whose last is `.end`, as one formula.
  ///
  /// - Returns: a broken formula with the first thing that is wrong in it, if anything is.
  static func formula(of text: TemplateText, _ tokens: ArraySlice<Token>) -> (Formula, Diagnostic?)
  {
    var parser = FormulaParser(text: text, tokens: tokens)
    let range = parser.next.range.lowerBound..<parser.endOfLast
    do throws(FormulaFault) {
      let root = try parser.any()
      guard parser.next.kind == .end else { throw parser.unexpected() }
      return (Formula(root: root, text: text, range: range), nil)
    } catch {
      return (Formula(root: .broken, text: text, range: range), error.diagnostic)
    }
  }

  private init(text: TemplateText, tokens: ArraySlice<Token>) {
    self.text = text
    self.tokens = tokens
  }
}

/// What ends the reading of one formula.
struct FormulaFault: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

// MARK: Conditions

extension FormulaParser {
  private mutating func any() throws(FormulaFault) -> Formula.Node {
    var parts = [try all()]
    while take(.or) { parts.append(try all()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func all() throws(FormulaFault) -> Formula.Node {
    var parts = [try negation()]
    while take(.and) { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(FormulaFault) -> Formula.Node {
    guard take(.not) else { return try comparison() }
    return .not(try deeper { parser throws(FormulaFault) in try parser.negation() })
  }

  private mutating func comparison() throws(FormulaFault) -> Formula.Node {
    let start = next
    let left = try piped()
    guard case .comparison(let comparison) = next.kind else { return left }
    let offset = advance().range.lowerBound
    let right = try piped()
    if left.isCondition || right.isCondition {
      throw FormulaFault(.comparedCondition(at: place(start.range.lowerBound)))
    }
    if case .comparison = next.kind { throw FormulaFault(.comparisonChain(at: place(next))) }
    return .comparison(comparison, left, right, offset: offset)
  }
}

// MARK: Values

extension FormulaParser {
  private mutating func piped() throws(FormulaFault) -> Formula.Node {
    var node = try operand()
    while next.kind == .bar {
      if node.isCondition { throw FormulaFault(.filteredCondition(at: place(next))) }
      advance()
      node = try filtered(node)
    }
    return node
  }

  private mutating func filtered(_ node: Formula.Node) throws(FormulaFault) -> Formula.Node {
    guard case .word(let name) = next.kind else {
      throw FormulaFault(.missingFilterName(at: place(next)))
    }
    guard let filter = FilterTable.filter(named: name) else {
      throw FormulaFault(.unknownFilter(name, at: place(next)))
    }
    let offset = advance().range.lowerBound
    let arguments = try self.arguments()
    if let fault = ArgumentCheck.fault(in: arguments.map(\.node), of: filter) {
      let blamed = arguments.indices.contains(fault.index) ? arguments[fault.index].offset : offset
      throw FormulaFault(.wrongArgument(fault, of: filter, at: place(blamed)))
    }
    if filter == DefaultFilter.self { return .fallback(node, arguments[0].node) }
    let nodes = arguments.map(\.node)
    return .filtered(node, .init(filter: filter, arguments: nodes, offset: offset))
  }

  private mutating func arguments() throws(FormulaFault) -> [(node: Formula.Node, offset: Int)] {
    var arguments: [(Formula.Node, Int)] = []
    guard take(.colon) else { return [] }
    repeat {
      let offset = next.range.lowerBound
      if next.kind == .open { throw unexpected() }
      arguments.append((try operand(), offset))
    } while take(.comma)
    return arguments
  }

  private mutating func operand() throws(FormulaFault) -> Formula.Node {
    switch next.kind {
    case .text(let text): return literal(.text(text))
    case .number(let number): return literal(.number(number))
    case .flag(let flag): return literal(.flag(flag))
    case .word: return .path(try path())
    case .open:
      return try deeper { parser throws(FormulaFault) in try parser.parenthesised() }
    case .end: throw FormulaFault(.missingOperand(at: place(next)))
    case .comparison, .and, .or, .not, .dot, .question, .bar, .colon, .comma, .close:
      throw unexpected()
    }
  }

  private mutating func literal(_ node: Formula.Node) -> Formula.Node {
    advance()
    return node
  }

  private mutating func parenthesised() throws(FormulaFault) -> Formula.Node {
    let start = advance()
    let node = try any()
    guard take(.close) else { throw FormulaFault(.unclosedParenthesis(at: place(start))) }
    return node
  }

  private mutating func path() throws(FormulaFault) -> Path {
    let offset = next.range.lowerBound
    var steps: [Path.Step] = []
    repeat {
      guard case .word(let key) = next.kind else {
        throw FormulaFault(.missingKey(at: place(next)))
      }
      advance()
      steps.append(Path.Step(key: key, isOptional: take(.question)))
    } while take(.dot)
    return Path(steps: steps, offset: offset)
  }
}

// MARK: Tokens

extension FormulaParser {
  private var next: Token {
    tokens.first ?? Token(kind: .end, range: text.bytes.endIndex..<text.bytes.endIndex)
  }

  /// The byte after the last token that is not the end.
  private var endOfLast: Int {
    tokens.dropLast().last?.range.upperBound ?? next.range.upperBound
  }

  @discardableResult private mutating func advance() -> Token {
    let token = next
    if token.kind != .end { tokens.removeFirst() }
    return token
  }

  private mutating func take(_ kind: Token.Kind) -> Bool {
    guard next.kind == kind else { return false }
    advance()
    return true
  }

  private mutating func deeper(
    _ read: (inout FormulaParser) throws(FormulaFault) -> Formula.Node
  ) throws(FormulaFault) -> Formula.Node {
    guard depth < Self.depthLimit else { throw FormulaFault(.formulaTooDeep(at: place(next))) }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private func place(_ token: Token) -> TextLocation { place(token.range.lowerBound) }

  private func place(_ offset: Int) -> TextLocation { text.location(atByte: offset) }

  private func unexpected() -> FormulaFault {
    FormulaFault(.unexpected(text.string(next.range), at: place(next)))
  }
}
