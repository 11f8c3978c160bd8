import Clearance
public import Diagnostics
import Documents
import Records
import Supervision

extension Press {
  /// To look for private things in files that are finished, whoever made them.
  ///
  /// - Parameters:
  ///   - inputs: the office's records: whom they hide must not stand where their 文号 stands.
  ///   - day: `2022-06-05`; whose publication has ended by then is hidden as well.
  public func scan(knowing inputs: [InputFile], on day: String) -> FinishedFileScan {
    FinishedFileScan(by: office, knowing: DecisionFiles(inputs), on: day)
  }
}

/// Reads finished files as the press reads what it is about to publish itself.
public struct FinishedFileScan: Sendable {
  private let scan: LeakScan
  private let records: MentionedRecords
  /// What is wrong with the office and its records: what could not be read hides nobody.
  public let diagnostics: [Diagnostic]

  init(by office: Office, knowing read: DecisionFiles, on day: String) {
    scan = office.leakScan
    records = MentionedRecords(
      read.decisions.map { RecordTrace(of: $0, office.disclosure, on: day) })
    diagnostics = office.diagnostics + read.diagnostics
  }

  /// What private things stand in the files, in their order; a path counts too.
  public func findings(in files: [OutputFile]) async -> [Diagnostic] {
    await scan.findings(in: files.map(records.publicFile))
  }
}

extension RecordTrace {
  /// The party is hidden from the day after the last on which the decision may be read.
  fileprivate init(of decision: PenaltyDecision, _ settings: DisclosureSettings, on day: String) {
    let course = DisclosureCourse(of: decision, settings)
    let isShown = CalendarDate(day).map { course.state(on: $0.firstDay).isShown } ?? true
    self.init(of: decision, namingParty: isShown)
  }
}
