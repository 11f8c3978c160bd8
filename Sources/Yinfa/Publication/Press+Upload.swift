import Diagnostics
import Documents
import Publication
import Records
import Supervision
import Writers

extension Press {
  /// The rows of 双公示 for the credit platform, as a workbook and a CSV file. They hold what is never public: the caller
  /// keeps them apart from everything that is.
  ///
  /// - Parameters:
  ///   - month: of the decisions, `2022-05`; nil for all.
  ///   - day: today; the period of publication is worked out as it stands on it.
  public func upload(_ inputs: [InputFile], month: String? = nil, on day: String) -> Rendering {
    let files = DecisionFiles(inputs)
    guard let day = CalendarDate(day)?.firstDay else {
      return Rendering(files: [], diagnostics: files.diagnostics)
    }
    let wanted = month.flatMap(CalendarDate.init)
    // A month that cannot be read must not stand for all of them.
    if let month, wanted == nil { return Rendering(files: [], diagnostics: [.notAMonth(month)]) }
    let rows = files.decisions.compactMap { decision -> UploadRow? in
      guard wanted.map({ $0.covers(decision.day) }) ?? true else { return nil }
      return UploadRow(reported: decision, office.disclosure, on: day)
    }
    let found = office.diagnostics + files.diagnostics
    guard found.allSatisfy({ $0.severity != .error }) else {
      return Rendering(files: [], diagnostics: found)
    }
    let table = UploadTable(rows).table
    let stem = "双公示-行政处罚" + (month.map { "-\($0)" } ?? "")
    return Rendering(
      files: [
        OutputFile(path: "\(stem).xlsx", bytes: SpreadsheetWriter.bytes(of: [table])),
        OutputFile(path: "\(stem).csv", bytes: CSVWriter.bytes(of: table)),
      ], diagnostics: found)
  }
}

extension Diagnostic {
  fileprivate static func notAMonth(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "upload.not-a-month", "“\(text.excerpt)”不是月份", at: nil,
      suggestion: "写成 2022-05 的样子；要全部的，不写月份")
  }
}

extension CalendarDate {
  fileprivate func covers(_ day: Day?) -> Bool {
    day.map { (firstDay...lastDay).contains($0) } ?? false
  }
}

extension UploadRow {
  /// Nil for what is not reported: what is never published, and what has not been reviewed.
  fileprivate init?(
    reported decision: PenaltyDecision, _ settings: DisclosureSettings, on day: Day
  ) {
    let course = DisclosureCourse(of: decision, settings)
    guard course.exclusion == nil, case .lawful = course.readiness else { return nil }
    self.init(of: decision, settings: settings, end: course.lastDay(on: day))
  }
}
