import Clearance
public import Diagnostics
import Documents
import Publication
import Records
import Supervision

extension DisclosureDay {
  /// To look for what must not be public in files that are finished, whoever made them: whom the records hide must not
  /// stand where their 文号 stands, and what has left the public by the day not at all.
  public var scan: FinishedFileScan { FinishedFileScan(by: self) }
}

/// Reads finished files as the press reads what it is about to publish itself.
public struct FinishedFileScan: Sendable {
  private let scan: LeakScan
  /// What is wrong with the office and its records: what could not be read hides nobody.
  public let diagnostics: [Diagnostic]

  init(by known: DisclosureDay) {
    let office = known.press.office
    let records = MentionedRecords(
      known.read.decisions.map {
        RecordTrace(of: $0, office.disclosure, publishedBy: known.book?.day)
      })
    scan = office.leakScan(stopping: known.book?.stopped, knowing: records)
    diagnostics = office.diagnostics + known.read.diagnostics
  }

  /// What private things stand in a file, and what of decisions that have left the public. Its path counts too.
  public func findings(in file: OutputFile) -> [Diagnostic] { scan.findings(in: PublicFile(file)) }
}

extension RecordTrace {
  /// The party of what was never published by that day is hidden; of what was, other rules tell.
  fileprivate init(
    of decision: PenaltyDecision, _ settings: DisclosureSettings, publishedBy day: Day?
  ) {
    let course = DisclosureCourse(of: decision, settings)
    self.init(of: decision, namingParty: day.map { course.state(on: $0).wasPublished } ?? true)
  }
}

extension DisclosureState {
  fileprivate var wasPublished: Bool {
    switch self {
    case .never, .pending: false
    case .shown, .corrected, .suspended, .withdrawn, .expired, .repaired: true
    }
  }
}
