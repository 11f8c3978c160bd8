import Diagnostics
import Documents

/// A value that is put together from its row: `990000-{决定书文号.年}-{决定书文号.序号}` is `990000-2022-0017` for
/// 演市监处罚〔2022〕17号. So a permanent number follows the decision and not its place in a sheet.
struct LedgerPattern: Sendable, Hashable {
  private let pieces: [Piece]

  fileprivate enum Piece: Sendable, Hashable {
    case words(String)
    case part(FieldPath, Part)
  }

  fileprivate enum Part: String, Sendable {
    case year = "年"
    case serial = "序号"
  }

  static func isPattern(_ text: String) -> Bool { text.contains("{") || text.contains("}") }

  /// Nil where a brace holds neither the year nor the number of a field.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}"),
        let part = Self.part(rest[rest.index(after: open)..<close])
      else { return nil }
      pieces += [.words(String(rest[..<open])), part]
      rest = rest[rest.index(after: close)...]
    }
    guard !pieces.isEmpty, !rest.contains("}"), !pieces.contains(where: \.hasBrace) else {
      return nil
    }
    self.pieces = pieces + [.words(String(rest))]
  }

  private static func part(_ text: Substring) -> Piece? {
    guard let point = text.lastIndex(of: "."), let path = FieldPath(String(text[..<point])),
      path.steps.allSatisfy({ $0.choice == nil })
    else { return nil }
    return Part(rawValue: String(text[text.index(after: point)...])).map { .part(path, $0) }
  }
}

extension LedgerPattern.Piece {
  fileprivate var hasBrace: Bool {
    if case .words(let words) = self { words.contains("}") } else { false }
  }
}

extension LedgerPattern {
  enum Outcome {
    case text(String)
    /// The field that is asked is no document number.
    case unfit(Node)
    /// The row has no such field; that is said elsewhere.
    case missing
  }

  func text(in tree: RowTree) -> Outcome {
    var text = ""
    // The pieces of a pattern mostly ask for the parts of one number.
    var known: (path: FieldPath, number: NumberParts)?
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .part(let path, let part):
        if known?.path != path {
          guard let node = tree.value(path.steps.map(\.key)[...]) else { return .missing }
          guard let number = NumberParts(node) else { return .unfit(node) }
          known = (path, number)
        }
        guard let number = known?.number else { return .missing }
        text += part == .year ? number.year : number.serial
      }
    }
    return .text(text)
  }
}

/// The year and the number of a document number (发文字号).
private struct NumberParts {
  let year: String
  /// Of four digits at least, so that numbers sort as they were given.
  let serial: String

  init?(_ node: Node) {
    guard case .scalar(let scalar) = node.content,
      let number = CellReading.documentNumber(scalar.text),
      let open = number.firstIndex(of: "〔"), let close = number.firstIndex(of: "〕")
    else { return nil }
    year = String(number[number.index(after: open)..<close])
    let written = number[number.index(after: close)...].dropLast().drop { !$0.isNumber }
    let digits = written.prefix { $0.isNumber }
    guard !digits.isEmpty else { return nil }
    serial = String(repeating: "0", count: max(0, 4 - digits.count)) + written
  }
}

// MARK: - Words

extension Diagnostic {
  static func badPattern(_ constant: LedgerConstant) -> Diagnostic {
    Diagnostic(
      .error, "ledger.bad-pattern", "“\(constant.value.text.excerpt)”里的花括号写得不对",
      at: constant.value.origin, suggestion: "写成“{决定书文号.年}”或“{决定书文号.序号}”")
  }

  static func unfitForPattern(_ node: Node, _ constant: LedgerConstant) -> Diagnostic {
    Diagnostic(
      .error, "ledger.unfit-for-pattern",
      "“\(constant.field.text.excerpt)”要从这里取年份和序号，这里却不是完整的文号", at: node.location,
      suggestion: "照决定书写全文号，例如“演市监处罚〔2022〕17号”")
  }
}
