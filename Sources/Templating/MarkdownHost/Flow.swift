/// Parts of a template in order: things of the page, and the loops and choices around them.
///
/// The same tree serves blocks, items of a list, rows of a table and words of a line.
indirect enum Flow<Element: Sendable>: Sendable {
  case element(Element)
  case loop(variable: String, over: Formula, body: [Flow])
  /// The first branch whose condition holds; `otherwise` where none does.
  case choice(branches: [Branch], otherwise: [Flow])

  struct Branch: Sendable {
    let condition: Formula
    var body: [Flow]
  }
}

extension Flow {
  /// Every element, whether it will be printed or not.
  static func elements(of flows: [Flow]) -> [Element] {
    flows.flatMap { flow in
      switch flow {
      case .element(let element): [element]
      case .loop(_, _, let body): elements(of: body)
      case .choice(let branches, let otherwise):
        branches.flatMap { elements(of: $0.body) } + elements(of: otherwise)
      }
    }
  }
}
