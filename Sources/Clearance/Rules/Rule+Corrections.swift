import Diagnostics

extension Rule {
  /// What a finding says of one slip, or of several at once.
  struct Words {
    let message: String
    let suggestion: String

    init(_ message: String, suggestion: String) {
      self.message = message
      self.suggestion = suggestion
    }
  }

  /// A finding for each slip; one for all of them where there are more than three, so that a raw text does
  /// not drown its reader.
  ///
  /// - Parameter corrections: of one passage, or of several that belong together: a list, a table.
  func findings(
    _ corrections: [Correction], _ severity: Severity = .warning,
    words: ([Correction]) -> Words
  ) -> [Finding] {
    guard corrections.count <= Self.mostSaidApart else {
      return [finding(of: corrections, severity, words(corrections))]
    }
    return corrections.map { finding(of: [$0], severity, words([$0])) }
  }

  private static var mostSaidApart: Int { 3 }

  private func finding(
    of corrections: [Correction], _ severity: Severity, _ words: Words
  ) -> Finding {
    let first = corrections.first
    let edits = corrections.edits
    return finding(
      words.message,
      at: first.flatMap { $0.passage.location(of: $0.range) ?? $0.passage.beginning },
      severity, suggestion: words.suggestion, repair: edits.isEmpty ? nil : .text(edits))
  }
}

extension [Correction] {
  /// All that can be made where the words were written.
  var edits: [TextEdit] {
    var edits: [TextEdit] = []
    var walk: EditWalk?
    for correction in self {
      if walk?.passage.isSame(as: correction.passage) != true {
        walk = EditWalk(correction.passage)
      }
      edits += walk?.edits(correction.replacements) ?? []
    }
    return edits
  }
}
