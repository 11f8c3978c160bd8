package import Clearance
package import Diagnostics
package import Documents
package import Records
package import Supervision

/// What of an office's decisions the public sees on a day (公示册): the records that are shown, the notes of those that
/// were withdrawn, and why the others are not there.
package struct DisclosureBook: Sendable {
  package let day: Day
  /// In the order of the decisions' days, then of their numbers.
  package let entries: [PublicEntry]
  package let tombstones: [PublicTombstone]
  /// Decisions that are not shown, and why.
  package let absent: [Absence]
  /// Of decisions that should be shown and may not: all that is wrong with them.
  package let findings: [Diagnostic]

  package struct Absence: Sendable {
    package let decision: PenaltyDecision
    package let state: DisclosureState
  }

  /// - Parameter register: the numbers of all of the office's decisions; nil where these are all.
  package init(
    of decisions: [PenaltyDecision], _ settings: DisclosureSettings, on day: Day,
    among register: DecisionRegister? = nil
  ) {
    let register = register ?? DecisionRegister(of: decisions)
    let redactor = Redactor(settings)
    var entries: [PublicEntry] = []
    var tombstones: [PublicTombstone] = []
    var absent: [Absence] = []
    var findings: [Diagnostic] = []
    for decision in decisions.inOrder {
      let course = DisclosureCourse(of: decision, settings)
      let state = course.state(on: day)
      guard state.isShown else {
        absent.append(Absence(decision: decision, state: state))
        if case .withdrawn(let event) = state {
          tombstones += [redactor.tombstone(of: decision, after: event)].compactMap { $0 }
        }
        continue
      }
      do throws(Problems) {
        let cleared = try ClearedDecision(
          decision, settings: settings, on: day, among: register)
        entries += [PublicEntry(cleared, state, by: redactor)].compactMap { $0 }
        findings += cleared.remarks
      } catch {
        findings += error.diagnostics
      }
    }
    self.day = day
    self.entries = entries
    self.tombstones = tombstones
    self.absent = absent
    self.findings = findings
  }
}

extension [PenaltyDecision] {
  /// By day, then by number; a number of fewer digits comes first.
  var inOrder: [PenaltyDecision] {
    sorted { one, other in
      (one.day ?? .first, one.number.utf8.count, one.number, one.id)
        < (other.day ?? .first, other.number.utf8.count, other.number, other.id)
    }
  }
}
