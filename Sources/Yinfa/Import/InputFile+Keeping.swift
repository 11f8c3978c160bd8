import Records

extension InputFile {
  /// Whether more stands in it than a ledger can tell again: what has happened to a decision, or how ledgers are read.
  public var isMoreThanLedger: Bool {
    let file = RecordFile(self)
    return file.holdsMapping || file.entries.contains { !$0.record.list("事件").isEmpty }
  }
}
