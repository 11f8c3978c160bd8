import Diagnostics

/// Something private, where it stands in a text.
///
/// A reference: the search asks five questions of every number, and nearly every answer is that there is none, which
/// should cost no more than a word.
final class Leak: Sendable {
  let rule: Rule
  let severity: Severity
  /// Units of the text.
  let range: Range<Int>
  /// What it is: 身份证号.
  let kind: String
  /// What may be shown of it.
  let masked: String
  /// Why it is thought to be private, or what else to know; empty where the kind says enough.
  let remark: String
  let suggestion: String
  /// Whose it is; nil where the place has to tell.
  let record: RecordTrace?

  init(
    rule: Rule, severity: Severity, range: Range<Int>, kind: String, masked: String,
    remark: String = "", suggestion: String, record: RecordTrace? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.kind = kind
    self.masked = masked
    self.remark = remark
    self.suggestion = suggestion
    self.record = record
  }

  /// The same, of a record.
  func belonging(to record: RecordTrace) -> Leak {
    Leak(
      rule: rule, severity: severity, range: range, kind: kind, masked: masked, remark: remark,
      suggestion: suggestion, record: record)
  }
}
