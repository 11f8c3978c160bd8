import Clearance
public import Diagnostics
import Documents
import Publication
import Records
import Supervision

extension Press {
  /// To look for what must not be public in files that are finished, whoever made them.
  ///
  /// - Parameters:
  ///   - inputs: the office's records: whom they hide must not stand where their 文号 stands.
  ///   - day: `2022-06-05`; what has left the public by then must not be met either.
  public func scan(knowing inputs: [InputFile], on day: String) -> FinishedFileScan {
    FinishedFileScan(
      by: office, knowing: DecisionFiles(inputs), on: CalendarDate(day)?.firstDay)
  }
}

/// Reads finished files as the press reads what it is about to publish itself.
public struct FinishedFileScan: Sendable {
  private let scan: LeakScan
  /// What is wrong with the office and its records: what could not be read hides nobody.
  public let diagnostics: [Diagnostic]

  init(by office: Office, knowing read: DecisionFiles, on day: Day?) {
    let decisions = read.decisions
    let book = day.map { day in
      DisclosureBook(
        of: decisions, office.disclosure, on: day, among: DecisionRegister(of: decisions))
    }
    let records = MentionedRecords(
      decisions.map { RecordTrace(of: $0, office.disclosure, publishedBy: day) })
    scan = office.leakScan(stopping: book?.stopped, knowing: records)
    diagnostics = office.diagnostics + read.diagnostics
  }

  /// What private things stand in the files, and what of decisions that have left the public; in their order. A path
  /// counts too.
  public func findings(in files: [OutputFile]) async -> [Diagnostic] {
    await scan.findings(in: files.map { PublicFile($0) })
  }
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
