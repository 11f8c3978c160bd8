/// All redactions of a decision (隐去清单), from which the words that were served can be made again: the proof that the
/// public text differs from them in nothing else (令45 Art 7).
package struct RedactionLog: Sendable, Hashable {
  /// Field by field, and in the order of the words.
  package let redactions: [Redaction]

  package init(_ redactions: [Redaction]) {
    self.redactions = redactions
  }

  /// The served words of a field, made from its public ones; nil where they do not fit the log.
  package func served(_ published: String, field: String) -> String? {
    let letters = Array(published.unicodeScalars)
    var served = String.UnicodeScalarView()
    var position = 0
    for redaction in redactions where redaction.field == field {
      let words = Array(redaction.published.unicodeScalars)
      let end = redaction.offset + words.count
      guard position <= redaction.offset, end <= letters.count,
        letters[redaction.offset..<end].elementsEqual(words)
      else { return nil }
      served.append(contentsOf: letters[position..<redaction.offset])
      served.append(contentsOf: redaction.served.unicodeScalars)
      position = end
    }
    served.append(contentsOf: letters[position...])
    return String(served)
  }
}
