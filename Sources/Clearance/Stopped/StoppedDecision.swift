import Diagnostics
import Documents
package import Records
package import Supervision

/// A decision that the public does not find any more (停止公示), and by what it would be known in a file.
package struct StoppedDecision: Sendable {
  let number: String
  /// 编号, after which its pages were named.
  let id: String
  /// Of what is entered in a register; a person's name the scan for hidden names looks for.
  let partyName: String?
  let creditCode: String?
  let violationType: String
  let ending: Ending
  let origin: TextLocation?

  enum Ending {
    case expired(lastDay: Day)
    case repaired
    /// Whether the party asked to be cleared by name.
    case withdrawn(isNamed: Bool)
    case suspended
  }

  /// Nil of what is shown, or never was.
  package init?(_ decision: PenaltyDecision, _ state: DisclosureState) {
    switch state {
    case .expired(let lastDay): ending = .expired(lastDay: lastDay)
    case .repaired: ending = .repaired
    case .withdrawn(let event): ending = .withdrawn(isNamed: event.namesParty)
    case .suspended: ending = .suspended
    case .never, .pending, .shown, .corrected: return nil
    }
    number = decision.number
    id = decision.id
    let name = decision.party.name
    partyName = decision.party.kind.isRegistered && name.count >= Self.leastName ? name : nil
    creditCode = decision.party.creditCode
    violationType = decision.violation.type
    origin = decision.place("决定书文号")
  }

  /// A shop's name of a few characters is a word of every day, and a short 编号 a number like any other.
  private static let leastName = 5
  private static let leastID = 8

  /// The number as it is typed elsewhere, and the 编号.
  var marks: [String] {
    let brackets = [("〔", "〕"), ("[", "]"), ("(", ")"), ("【", "】")]
    return brackets.map { open, close in
      number.replacing("〔", with: open).replacing("〕", with: close)
    } + (id.count >= Self.leastID ? [id] : [])
  }
}
