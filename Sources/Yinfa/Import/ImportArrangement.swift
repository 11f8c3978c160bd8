/// How the records of a ledger are laid into files.
public enum ImportArrangement: String, Sendable, CaseIterable {
  /// A file a record, named by its permanent number (编号): what happens to one later changes no other.
  case record
  /// A file a month, named by it, as offices keep them.
  case month
  /// One file, named like the ledger.
  case ledger
}
