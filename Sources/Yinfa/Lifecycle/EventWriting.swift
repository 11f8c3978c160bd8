import Diagnostics
import Documents
import Records

/// Writes an event into the YAML record of its decision.
struct EventWriting {
  private(set) var editing: YAMLEditing
  private let path: YAMLPath
  private let decision: PenaltyDecision

  /// - Throws: what is wrong with the file, which can be changed only once it can be read.
  init(_ decision: PenaltyDecision, in file: SourceFile) throws(Problems) {
    self.decision = decision
    editing = try YAMLEditing(file)
    path = try editing.path(toMappingAt: decision.record.origin ?? TextLocation(file: file))
  }

  mutating func write(_ event: DecisionEvent) throws(Problems) {
    var fields = event.fields
    if case .correct(let correction) = event.action {
      fields += try correct(correction)
    }
    fields += [event.handler.map { .init("经办", $0) }].compactMap(\.self)
    try editing.append(YAMLItem(fields), to: "事件", at: path)
  }

  /// What proves the correction: the field, and what it held before and after.
  private mutating func correct(
    _ correction: DecisionEvent.Correction
  ) throws(Problems) -> [YAMLItem.Field] {
    let field = FieldPath(correction.field)
    let (holder, key) = try field.holder(in: decision.record)
    guard let origin = holder.origin else { throw Problems(.noField(field, decision.record)) }
    let place = try editing.path(toMappingAt: origin)
    let old = editing.text(of: key, at: place) ?? ""
    guard old != correction.value else { throw Problems(.sameValue(correction, decision.record)) }
    try editing.set(key, to: correction.value, at: place)
    return [
      .init("字段", correction.field),
      .init("原值摘要", ContentDigest(old).hexadecimal),
      .init("新值摘要", ContentDigest(correction.value).hexadecimal),
    ]
  }
}

extension DecisionEvent {
  /// In the order in which the record's shape names them.
  fileprivate var fields: [YAMLItem.Field] {
    let all: [(String, String?)] = [
      ("动作", recordedAction.rawValue), ("日期", day), ("类别", kind), ("依据文号", basis),
      ("理由", reason), ("生效日期", effectiveDay), ("迟延理由", delayReason),
      ("申请日期", appliedDay), ("受理日期", acceptedDay), ("新决定", successor),
      ("具名", namesParty ? "是" : nil),
    ]
    return all.compactMap { key, text in text.map { YAMLItem.Field(key, $0) } }
  }

  var recordedAction: LifecycleEvent.Action {
    switch action {
    case .withdraw: .withdrawn
    case .correct: .corrected
    case .repair: .repaired
    }
  }

  private var kind: String? {
    switch action {
    case .withdraw(let kind): kind
    case .correct, .repair: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func sameValue(
    _ correction: DecisionEvent.Correction, _ decision: Record
  ) -> Diagnostic {
    Diagnostic(
      .error, "event.same-value", "“\(correction.field.excerpt)”本来就是“\(correction.value.excerpt)”",
      at: decision.origin, suggestion: "核对要更正的字段和新值")
  }
}
