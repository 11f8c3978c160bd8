/// Compares a filter's arguments with what it takes, before any data comes.
enum ArgumentCheck {
  struct Fault: Hashable {
    /// Which argument; past the last where one is missing.
    let index: Int
    /// Goes on after 过滤器“…”.
    let message: String
  }

  static func fault(in arguments: [Formula.Node], of filter: any Filter.Type) -> Fault? {
    let parameters = filter.parameters
    if arguments.count > parameters.count {
      return Fault(index: parameters.count, message: tooMany(parameters.count))
    }
    let needed = parameters.count { !$0.isOptional }
    if arguments.count < needed {
      return Fault(index: arguments.count, message: "要有参数")
    }
    for (index, (argument, parameter)) in zip(arguments, parameters).enumerated() {
      guard let message = message(for: argument, parameter.kind) else { continue }
      return Fault(index: index, message: message)
    }
    return nil
  }

  private static func tooMany(_ limit: Int) -> String {
    limit == 0 ? "不带参数" : "最多带 \(limit) 个参数"
  }

  private static func message(for argument: Formula.Node, _ kind: FilterParameter.Kind) -> String? {
    switch (kind, argument) {
    case (.value, _), (.text, .text): nil
    case (.choice(let choices), .text(let text)) where choices.contains(text): nil
    case (.integer(let range), .number(let number))
    where number.integer.map(range.contains) ?? false: nil
    case (.text, _): "的参数要是加引号的文字"
    case (.choice(let choices), _):
      "的参数要是 \(choices.map { "\"\($0)\"" }.joined(separator: "、")) 之一"
    case (.integer(let range), _): "的参数要是 \(range.lowerBound) 到 \(range.upperBound) 的整数"
    }
  }
}
