import Diagnostics
import Records

/// The penalty decisions among an office's record files, in the order of the files.
struct DecisionFiles {
  private(set) var decisions: [PenaltyDecision] = []
  /// All that could not be read: a decision that is broken must not be missing from a list in silence.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ inputs: [InputFile]) {
    for input in inputs where input.content == .records {
      let file = RecordFile(input)
      let found = file.entries.filter { $0.kind.id == Kind.penaltyDecision.id }
      decisions += found.map { PenaltyDecision($0.record) }
      // Of files that hold no decisions `check` tells.
      if !found.isEmpty || file.entries.isEmpty { diagnostics += file.diagnostics }
    }
  }
}
