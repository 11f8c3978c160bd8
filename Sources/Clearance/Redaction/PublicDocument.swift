package import Documents

/// A document that anyone may read: every word in it that came from data is open.
///
/// Only `Redactor` makes one.
package struct PublicDocument: Sendable {
  package let document: Document
  /// What it was made from.
  package let records: [PublicRecord]

  fileprivate init(_ document: Document, _ records: [PublicRecord]) {
    self.document = document
    self.records = records
  }
}

extension Redactor {
  /// The document without any word that is not open: a template that was given a closed value prints crosses.
  package func publish(_ document: Document, of records: [PublicRecord]) -> PublicDocument {
    PublicDocument(document.mapInlines(Self.opened), records)
  }

  private static func opened(_ inline: Inline) -> Inline {
    switch inline {
    case .field(let field) where field.sensitivity != .open:
      .field(Field(Mask.crosses, sensitivity: .open, origin: nil))
    case .text, .field, .strong, .emphasis, .link, .reference, .lineBreak: inline
    }
  }
}
