import Diagnostics
import Records

/// Which of an office's decisions a person means by a number.
struct DecisionLookup {
  private let decisions: [PenaltyDecision]
  /// Files of rows that the office keeps besides, whose decisions are not looked at.
  private let ledgers: [String]

  init(_ decisions: [PenaltyDecision], ledgers: [String]) {
    self.decisions = decisions
    self.ledgers = ledgers
  }

  /// - Throws: where there is none, or more than one.
  func decision(_ number: String) throws(Problems) -> PenaltyDecision {
    let wanted = DecisionNumber(number)
    let found = decisions.filter { DecisionNumber($0.number) == wanted }
    guard let first = found.first else { throw Problems(notFound(wanted)) }
    guard found.count == 1 else { throw Problems(.several(first, found)) }
    return first
  }

  private func notFound(_ number: DecisionNumber) -> Diagnostic {
    let nearest = NearestName.of(number.text, among: decisions.map(\.number))
    return .unknownNumber(number.text, nearest: nearest, ledgers: ledgers)
  }
}

extension Diagnostic {
  fileprivate static func unknownNumber(
    _ number: String, nearest: String?, ledgers: [String]
  ) -> Diagnostic {
    let guess = nearest.map { "是不是“\($0)”？" } ?? "核对文号，用 --office 指明单位文件夹"
    let pause = nearest == nil ? "；" : ""
    return Diagnostic(
      .error, "event.unknown-number", "没有文号为“\(number.excerpt)”的处罚决定", at: nil,
      suggestion: ledgers.first.map { "\(guess)\(pause)如果它在台账 \($0) 里：\(inLedger)" } ?? guess)
  }

  private static let inLedger = "撤回、更正、修复只记在 YAML 记录里，用 yinfa import 把台账搬到 YAML 里再办"

  fileprivate static func several(
    _ first: PenaltyDecision, _ all: [PenaltyDecision]
  ) -> Diagnostic {
    let others = all.dropFirst().compactMap { $0.place("决定书文号") }
    return Diagnostic(
      .error, "event.several-decisions",
      "文号“\(first.number.excerpt)”有 \(all.count) 份处罚决定，不知道是哪一份", at: first.place("决定书文号"),
      suggestion: "每个文号只能用一次：改正写错的文号后再办",
      related: others.map { Diagnostic.Related("这里也是这个文号", at: $0) })
  }
}
