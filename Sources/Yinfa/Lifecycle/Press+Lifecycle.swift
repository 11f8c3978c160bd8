import Clearance
import Diagnostics
import Documents
import Records
import Supervision

extension Press {
  /// Records what happened to a published decision in its own YAML file, and says what the public will not find any more.
  /// Nothing else in the file changes.
  ///
  /// - Parameters:
  ///   - number: the decision's 文号, however its brackets and figures are typed.
  ///   - inputs: the office's records.
  ///   - ledgers: names of the office's sheets, for the person whose decision stands in one.
  public func record(
    _ event: DecisionEvent, of number: String, in inputs: [InputFile], ledgers: [String] = []
  ) -> EventRecording {
    let files = DecisionFiles(inputs)
    do throws(Problems) {
      let decision = try DecisionLookup(files.decisions, ledgers: ledgers).decision(number)
      return try record(event, of: decision, in: inputs)
    } catch {
      let unread = files.diagnostics.filter { $0.severity == .error }
      let isUnknown = error.diagnostics.contains { $0.id == "event.unknown-number" }
      return .refused(office.diagnostics + (isUnknown ? unread : []) + error.diagnostics)
    }
  }

  private func record(
    _ event: DecisionEvent, of decision: PenaltyDecision, in inputs: [InputFile]
  ) throws(Problems) -> EventRecording {
    guard let file = decision.record.origin?.file, let day = CalendarDate(event.day)?.firstDay,
      let input = inputs.first(where: { $0.name == file.name })
    else { throw Problems(.notADay(event.day)) }
    try refuse(event, of: decision, on: day)
    var writing = try EventWriting(decision, in: file)
    try writing.write(event)
    let new = writing.editing.file
    let changed = InputFile(name: input.name, bytes: new.encoded(like: input.bytes))
    let decision = try Rereading(input, changed).decisions(of: decision)
    let found = office.diagnostics + findings(of: decision.new, on: day)
    let isWrong = found.contains { $0.severity == .error }
    return EventRecording(
      file: isWrong ? nil : OutputFile(path: changed.name, bytes: changed.bytes),
      change: .init(name: file.name, old: file.text, new: new.text),
      effect: EventEffect(
        of: event, on: day, from: decision.old, to: decision.new, office.disclosure),
      diagnostics: found)
  }

  /// What has left the public for good leaves it no second time.
  private func refuse(
    _ event: DecisionEvent, of decision: PenaltyDecision, on day: Day
  ) throws(Problems) {
    let ends = decision.events.filter { $0.action == .withdrawn || $0.action == .repaired }
    if let end = ends.first { throw Problems(.alreadyEnded(decision, by: end)) }
    if let decided = decision.day, day < decided { throw Problems(.beforeDecision(decision, day)) }
  }

  /// What the rules of the lifecycle say of the event (WD-, COR-).
  private func findings(of decision: PenaltyDecision, on day: Day) -> [Diagnostic] {
    let review = DecisionReview(of: decision, settings: office.disclosure, on: day)
    return review.findings.map(\.diagnostic).filter { finding in
      ["WD-", "COR-"].contains { finding.id.hasPrefix($0) }
    }
  }
}

/// A file of records before and after an event was written into it.
private struct Rereading {
  private let old: DecisionFiles
  private let new: DecisionFiles

  init(_ old: InputFile, _ new: InputFile) {
    self.old = DecisionFiles([old])
    self.new = DecisionFiles([new])
  }

  /// - Throws: the errors that the file did not have before.
  func decisions(
    of decision: PenaltyDecision
  ) throws(Problems) -> (old: PenaltyDecision, new: PenaltyDecision) {
    let known = Set(old.errors.map(\.message))
    let added = new.errors.filter { !known.contains($0.message) }
    let place = decision.record.origin
    guard added.isEmpty else { throw Problems(added) }
    let number = old.decisions.firstIndex { $0.record.origin == place } ?? 0
    guard old.decisions.indices.contains(number), new.decisions.indices.contains(number) else {
      return (decision, decision)
    }
    return (old.decisions[number], new.decisions[number])
  }
}

extension DecisionFiles {
  fileprivate var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}

extension Diagnostic {
  fileprivate static func notADay(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "event.not-a-day", "“\(text.excerpt)”不是日期", at: nil,
      suggestion: "写成 2022-05-12 的样子")
  }

  fileprivate static func alreadyEnded(
    _ decision: PenaltyDecision, by event: LifecycleEvent
  ) -> Diagnostic {
    let day = event.day.map { "已在\($0.chinese)" } ?? "已经"
    return Diagnostic(
      .error, "event.already-ended",
      "“\(decision.number.excerpt)”\(day)\(event.action.rawValue)，不再公示", at: event.origin,
      suggestion: "核对文号；这一次写错的，请用编辑器改这条事件")
  }

  fileprivate static func beforeDecision(
    _ decision: PenaltyDecision, _ day: Day
  ) -> Diagnostic {
    Diagnostic(
      .error, "event.before-decision",
      "\(day.chinese)早于“\(decision.number.excerpt)”的决定日期", at: decision.place("决定日期"),
      suggestion: "核对文号和 --on 的日期")
  }
}
