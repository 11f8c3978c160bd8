package import Diagnostics
package import Records

extension Finding {
  /// The same as a note with the reason why the office lets it stand.
  package func waived(_ words: String) -> Finding {
    var note = Diagnostic(
      .note, diagnostic.id, "\(diagnostic.message)（已豁免：\(words)）", at: diagnostic.location,
      related: diagnostic.related)
    note.citation = diagnostic.citation
    return Finding(note)
  }
}

extension Diagnostic {
  /// What a waiver excused may have been mended.
  package static func idle(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      .note, "waiver.idle", "豁免“\(waiver.rule.excerpt)”没有用上", at: waiver.origin,
      suggestion: "问题已经改好的，删去这条豁免")
  }
}
