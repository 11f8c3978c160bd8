import Clearance
import Documents
import Records
import Supervision

/// What the templates of papers for the party and the office can name: the whole record, and what was worked out.
struct ServedPaperScope {
  private let decision: PenaltyDecision
  private let office: Office
  private let settings: DisclosureSettings
  private let day: Day

  init(_ decision: PenaltyDecision, _ office: Office, on day: Day) {
    self.decision = decision
    self.office = office
    self.settings = office.disclosure
    self.day = day
  }

  var record: Record {
    var scope = office.scope(of: decision.record)
    scope["决定机关名称"] = decision.record["决定机关"] ?? office.profile?["机关名称"]
    scope["公示期"] = .closed(.record(DisclosureTerms(decision, settings, on: day).record))
    scope["隐去处"] = redactions
    return scope
  }

  /// Nil where nothing is withheld.
  private var redactions: Datum? {
    let log = Redactor(settings).log(of: decision)
    guard !log.redactions.isEmpty else { return nil }
    return .closed(.list(log.redactions.map { .closed(.record($0.record)) }))
  }
}

extension Redaction {
  fileprivate var record: Record {
    var record = Record("隐去处", origin: origin)
    record["位置"] = .closed(.text(field.fieldPathWords))
    record["类别"] = .closed(.text(kind.rawValue))
    record["原文"] = .closed(.text(served))
    record["改为"] = .closed(.text(published))
    record["理由"] = .closed(.text(reason))
    return record
  }
}
