import Diagnostics
import Records

/// What can be wrong when a template meets its data.
extension Diagnostic {
  static func missingValue(_ missing: MissingValue, _ formula: Formula, _ scope: Scope)
    -> Diagnostic
  {
    let path = missing.path
    let key = path.steps[missing.step].key
    return Diagnostic(
      .error, "template.missing-value", "数据里没有“\(path.description.excerpt)”",
      at: formula.text.location(atByte: path.offset), suggestion: missing.advice(in: scope),
      related: (missing.holder?.origin).map { [.init("这里没有“\(key.excerpt)”", at: $0)] } ?? [])
  }

  static func noParts(_ datum: Datum, _ path: Path, _ step: Int, _ formula: Formula) -> Diagnostic {
    let name = path.description(through: step).excerpt
    let key = path.steps[step + 1].key.excerpt
    let isList = if case .list = datum.value { true } else { false }
    return Diagnostic(
      .error, "template.no-parts", "“\(name)”是\(datum.value.shown)，没有“\(key)”这一项",
      at: formula.text.location(atByte: path.offset),
      suggestion: isList ? "用 {% 循环 项 于 \(name) %} 逐项写，或用过滤器 首个、末个、各项" : "改为 \(name)",
      related: datum.valueIsHere)
  }

  static func filterFailed(
    _ failure: FilterFailure, _ call: Formula.FilterCall, _ datum: Datum, _ formula: Formula
  ) -> Diagnostic {
    let place = formula.text.location(atByte: call.offset)
    let name = call.filter.name
    switch failure {
    case .wrongType(let expected):
      return Diagnostic(
        .error, "template.filter-input", "过滤器“\(name)”要\(expected)，这里是\(datum.value.shown)",
        at: place,
        suggestion: "去掉它，或用在\(expected)上，如 \(call.filter.example)", related: datum.valueIsHere)
    case .unusable(let message, let suggestion):
      return Diagnostic(
        .error, "template.filter-value", "过滤器“\(name)”：\(message)", at: place,
        suggestion: suggestion, related: datum.valueIsHere)
    }
  }

  static func unprintable(_ datum: Datum, _ formula: Formula) -> Diagnostic {
    Diagnostic(
      .error, "template.unprintable", "“\(formula.source.excerpt)”是\(datum.value.kindName)，不能印在这里",
      at: formula.location, suggestion: datum.value.printingAdvice(formula.source.excerpt),
      related: datum.valueIsHere)
  }

  static func loopOverNoList(_ datum: Datum, _ formula: Formula) -> Diagnostic {
    Diagnostic(
      .error, "template.loop-over-no-list",
      "“\(formula.source.excerpt)”是\(datum.value.shown)，不能循环", at: formula.location,
      suggestion: "“于”后面写列表的路径", related: datum.valueIsHere)
  }

  static func alwaysTrue(_ datum: Datum, _ formula: Formula) -> Diagnostic {
    Diagnostic(
      .error, "template.always-true", "\(datum.value.shown)不能单独作条件", at: formula.location,
      suggestion: "问填了没有，路径后加 ?；问是多少，写成比较", related: datum.valueIsHere)
  }

  static func incomparable(
    _ one: Comparand, _ comparison: Comparison, _ other: Comparand, _ location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "template.incomparable",
      "\(one.shown)和\(other.shown)不能用 \(comparison.rawValue) 比较", at: location,
      suggestion: comparison.asksForOrder
        ? "只有数、金额、日期能比大小；日期写成 \"2022-03-14\"" : "两边要是同一类的值；日期写成 \"2022-03-14\"")
  }

  static func outputSpent(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.output-budget", "印出的内容太长，到此为止", at: location,
      suggestion: "看看循环是不是套多了，或把数据分成几份")
  }

  static func turnsSpent(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.turn-budget", "循环的次数太多，到此为止", at: location,
      suggestion: "看看循环是不是套多了，或把数据分成几份")
  }

  static func tooManyProblems(at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "template.too-many-problems", "问题太多，后面的没有再列", at: location,
      suggestion: "先改好前面的，再查一遍")
  }
}

extension MissingValue {
  fileprivate func advice(in scope: Scope) -> String {
    let key = path.steps[step].key
    if step == 0, key == Path.turn { return "“本轮”只在 {% 循环 %} 里面有" }
    let known = step == 0 ? scope.names : holder?.fields.map(\.key) ?? []
    let optional = "可以不填的，写成 \(path.optionalForm(at: step).excerpt)"
    if let nearest = NearestName.of(key, among: known) {
      return "是不是“\(nearest.excerpt)”？\(optional)"
    }
    if key.contains(where: { "且或非".contains($0) }) {
      return "要是想写条件，且、或、非 两边要留空格；\(optional)"
    }
    return "在数据里填上“\(key.excerpt)”；\(optional)"
  }
}

extension Path {
  /// The path with `?` after the step that is missing: `领导小组.组长?`.
  fileprivate func optionalForm(at step: Int) -> String {
    steps.enumerated()
      .map { $0.element.key + ($0.element.isOptional || $0.offset == step ? "?" : "") }
      .joined(separator: ".")
  }
}

extension Datum {
  fileprivate var valueIsHere: [Diagnostic.Related] {
    origin.map { [.init("值写在这里", at: $0)] } ?? []
  }
}

extension Value {
  fileprivate func printingAdvice(_ source: String) -> String {
    switch self {
    case .list: "写成 {{ \(source) | 顿号 }}，或用 {% 循环 %} 逐项写"
    case .record(let record):
      record.fields.first.map { "写明印哪一项，如 {{ \(source).\($0.key.excerpt) }}" } ?? "写明印哪一项"
    case .blocks: "让它独占一段"
    case .text, .integer, .flag, .date, .money: "改为别的值"
    }
  }
}
