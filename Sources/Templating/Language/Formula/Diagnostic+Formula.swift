import Diagnostics

/// What can be wrong with the grammar of a formula.
extension Diagnostic {
  static func missingOperand(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.missing-operand", "此处缺一个值", at: location,
      suggestion: "写上数据的路径，如 领导小组.组长，或加引号的文字")
  }

  static func missingKey(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.missing-key", "点号后面缺名称", at: location, suggestion: "写成 领导小组.组长 这样")
  }

  static func unexpected(_ text: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.unexpected", "此处不该有“\(text.excerpt)”", at: location,
      suggestion: "删去它；几个条件之间用 且、或 连接，要原样印出的文字加引号")
  }

  static func unclosedParenthesis(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.unclosed-parenthesis", "此处的 ( 没有对应的 )", at: location, suggestion: "补上 )")
  }

  static func comparisonChain(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.comparison-chain", "比较不能连着写", at: location,
      suggestion: "分成两个比较，用 且 连接：1 < 人数 且 人数 < 9")
  }

  static func comparedCondition(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.compared-condition", "条件不能再与别的值比较", at: location,
      suggestion: "几个条件用 且、或、非 连接")
  }

  static func filteredCondition(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.filtered-condition", "条件后面不能用过滤器", at: location,
      suggestion: "把过滤器写在要比较的值后面，如 (人数 | 默认: 0) > 3")
  }

  static func formulaTooDeep(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.formula-depth", "括号或“非”套得太多，最多 \(FormulaParser.depthLimit) 层",
      at: location, suggestion: "拆成几个 {% 如果 %}")
  }

  static func missingFilterName(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.missing-filter", "| 后面缺过滤器的名称", at: location,
      suggestion: "写成 罚款 | 大写金额 这样")
  }

  static func unknownFilter(_ name: String, at location: TextLocation) -> Diagnostic {
    let nearest = NearestName.of(name, among: FilterTable.names)
    return Diagnostic(
      .error, "template.unknown-filter", "没有名叫“\(name.excerpt)”的过滤器", at: location,
      suggestion: nearest.map { "是不是“\($0)”？" }
        ?? "可用的有：\(FilterTable.names.joined(separator: "、"))")
  }

  static func wrongArgument(
    _ fault: ArgumentCheck.Fault, of filter: any Filter.Type, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "template.filter-argument", "过滤器“\(filter.name)”\(fault.message)", at: location,
      suggestion: "写成 \(filter.example)")
  }
}
