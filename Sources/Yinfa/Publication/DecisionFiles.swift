import Diagnostics
import Records

/// The penalty decisions among an office's records and ledgers, in the order of the files.
struct DecisionFiles {
  private(set) var decisions: [PenaltyDecision] = []
  /// All that could not be read: a decision that is broken must not be missing from a list in silence.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ inputs: [InputFile]) {
    for input in inputs where input.content == .records {
      let file = RecordFile(input)
      let found = file.entries.filter(\.isDecision)
      decisions += found.map { PenaltyDecision($0.record) }
      // Of files that hold no decisions `check` tells.
      if !found.isEmpty || file.entries.isEmpty { diagnostics += file.diagnostics }
    }
    let ledgers = LedgerFiles(inputs)
    decisions += ledgers.entries.filter(\.isDecision).map { PenaltyDecision($0.record) }
    diagnostics += ledgers.diagnostics
  }
}

extension RecordFile.Entry {
  var isDecision: Bool { kind.id == Kind.penaltyDecision.id }
}
