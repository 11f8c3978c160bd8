import Records

/// What a hole comes to.
enum Printable {
  case value(Datum)
  /// 【待补：…】, in a draft.
  case placeholder(String)
  /// An optional value is missing, or something was reported as wrong.
  case nothing
}
