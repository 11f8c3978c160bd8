import Clearance
public import Diagnostics
import Documents
import Records
import Supervision

extension Press {
  /// What private things stand in files that are finished, whoever made them.
  ///
  /// - Parameters:
  ///   - files: what is to go public; the path counts too.
  ///   - inputs: the office's records: whom they hide must not stand where their 文号 stands.
  ///   - day: `2022-06-05`; whose publication has ended by then is hidden as well.
  /// - Returns: What is wrong with the records, then with the files in their order.
  public func scan(
    _ files: [OutputFile], knowing inputs: [InputFile], on day: String
  ) async -> [Diagnostic] {
    let read = DecisionFiles(inputs)
    let records = MentionedRecords(read.decisions.map { trace(of: $0, on: day) })
    let leaks = await office.leakScan.findings(in: files.map(records.publicFile))
    return office.diagnostics + read.diagnostics + leaks
  }

  private func trace(of decision: PenaltyDecision, on day: String) -> RecordTrace {
    guard let day = CalendarDate(day)?.firstDay else { return RecordTrace(of: decision) }
    let course = DisclosureCourse(of: decision, office.disclosure)
    return RecordTrace(of: decision, namingParty: course.state(on: day).isShown)
  }
}
