import Diagnostics

/// Something private, where it stands in a text.
struct Leak {
  let rule: Rule
  let severity: Severity
  /// Units of the text.
  let range: Range<Int>
  /// What it is: 身份证号.
  let kind: String
  /// What may be shown of it.
  let masked: String
  /// Why it is thought to be private, or what else to know; empty where the kind says enough.
  var remark = ""
  var suggestion: String
  /// Whose it is; nil where the place has to tell.
  var record: RecordTrace?
}
