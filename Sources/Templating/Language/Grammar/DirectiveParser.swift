import Diagnostics

/// Reads the inside of `{% … %}`.
///
/// A directive whose formula is broken keeps its kind, so that its 结束 still finds it and one slip
/// makes one report.
struct DirectiveParser {
  private let text: TemplateText
  private let tokens: ArraySlice<Token>
  private(set) var problems: [Diagnostic]

  init(_ text: TemplateText, inside range: Range<Int>) {
    let (tokens, problems) = FormulaLexer.tokens(of: text, in: range)
    self.text = text
    self.tokens = tokens[...]
    self.problems = problems
  }

  /// Nil where it cannot be told what the directive was to be.
  mutating func kind() -> Directive.Kind? {
    guard case .word(let word)? = tokens.first?.kind else {
      problems.append(.missingDirective(at: place(tokens.first)))
      return nil
    }
    let rest = tokens.dropFirst()
    switch DirectiveWord(rawValue: word) {
    case .for, .loop: return loop(rest)
    case .if, .when: return .branch(formula(rest))
    case .elif, .orWhen: return .elseBranch(formula(rest))
    case .else, .otherwise: return closed(.otherwise, rest)
    case .end, .close: return closed(.end, rest)
    case .include, .bringIn: return include(rest)
    case nil: return unknown(word)
    }
  }

  private mutating func loop(_ tokens: ArraySlice<Token>) -> Directive.Kind {
    var variable = ""
    if case .word(let word)? = tokens.first?.kind, word != Path.turn {
      variable = word
    } else {
      problems.append(.loopVariable(at: place(tokens.first)))
      return .loop(variable: variable, over: broken)
    }
    let preposition = tokens.dropFirst().first
    guard preposition?.kind == .word("于") || preposition?.kind == .word("in") else {
      problems.append(.missingPreposition(at: place(preposition)))
      return .loop(variable: variable, over: broken)
    }
    let list = formula(tokens.dropFirst(2))
    if list.root.isCondition { problems.append(.loopOverCondition(at: list.location)) }
    return .loop(variable: variable, over: list)
  }

  private mutating func include(_ tokens: ArraySlice<Token>) -> Directive.Kind? {
    guard case .text(let name)? = tokens.first?.kind, !name.isEmpty else {
      problems.append(.includeName(at: place(tokens.first)))
      return nil
    }
    return closed(.include(name: name), tokens.dropFirst())
  }

  private mutating func closed(_ kind: Directive.Kind, _ rest: ArraySlice<Token>) -> Directive.Kind
  {
    if let token = rest.first, token.kind != .end {
      problems.append(.surplus(text.string(token.range), at: place(token)))
    }
    return kind
  }

  private mutating func unknown(_ word: String) -> Directive.Kind? {
    problems.append(.unknownDirective(word, at: place(tokens.first)))
    return DirectiveWord.end(meantBy: word) == nil ? nil : .end
  }

  /// A formula, unless its tokens were already reported: then a second report would only repeat it.
  private mutating func formula(_ tokens: ArraySlice<Token>) -> Formula {
    let (formula, problem) = FormulaParser.formula(of: text, tokens)
    if let problem, problems.isEmpty { problems.append(problem) }
    return formula
  }

  private var broken: Formula {
    Formula(root: .broken, text: text, range: tokens.first?.range ?? 0..<0)
  }

  private func place(_ token: Token?) -> TextLocation {
    text.location(atByte: token?.range.lowerBound ?? 0)
  }
}

/// The words of directives, two for each.
enum DirectiveWord: String, CaseIterable {
  case loop = "循环"
  case `for`
  case when = "如果"
  case `if`
  case orWhen = "又如"
  case elif
  case otherwise = "否则"
  case `else`
  case close = "结束"
  case end
  case bringIn = "引入"
  case include

  /// What other languages say at the end: `endfor`, `endif`, 循环结束.
  static func end(meantBy word: String) -> DirectiveWord? {
    word.hasPrefix("end") ? .end : word.hasPrefix("结束") || word.hasSuffix("结束") ? .close : nil
  }
}

extension Diagnostic {
  fileprivate static func missingDirective(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.missing-directive", "{% 后面缺指令", at: location,
      suggestion: "写 循环、如果、又如、否则、结束 或 引入")
  }

  fileprivate static func unknownDirective(_ word: String, at location: TextLocation) -> Diagnostic
  {
    let nearest =
      DirectiveWord.end(meantBy: word)?.rawValue
      ?? NearestName.of(word, among: DirectiveWord.allCases.lazy.map(\.rawValue))
    return Diagnostic(
      .error, "template.unknown-directive", "没有名叫“\(word.excerpt)”的指令", at: location,
      suggestion: nearest.map { "是不是“\($0)”？" } ?? "写 循环、如果、又如、否则、结束 或 引入")
  }

  fileprivate static func loopVariable(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.loop-variable", "循环缺一个名称来称呼每一项", at: location,
      suggestion: "写成 {% 循环 阶段 于 各阶段 %}；“本轮”和 且、或、非、是、否 不能作名称")
  }

  fileprivate static func missingPreposition(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.missing-in", "循环里缺“于”", at: location,
      suggestion: "写成 {% 循环 阶段 于 各阶段 %}，“于”两边留空格")
  }

  fileprivate static func loopOverCondition(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.loop-over-condition", "条件不能循环", at: location, suggestion: "“于”后面写列表的路径")
  }

  fileprivate static func includeName(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.include-name", "引入的名称要是加引号的文字", at: location,
      suggestion: "写成 {% 引入 \"页脚\" %}")
  }

  fileprivate static func surplus(_ text: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.surplus", "指令后面多了“\(text.excerpt)”", at: location, suggestion: "删去它")
  }
}
