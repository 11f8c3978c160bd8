import Documents

/// What a person wrote into a record, in the order of its shape: no places, and nothing that was worked out. Two records with
/// the same outline say the same.
package struct RecordOutline: Sendable, Hashable {
  let entries: [Entry]

  struct Entry: Sendable, Hashable {
    let key: String
    let piece: Piece
  }

  indirect enum Piece: Sendable, Hashable {
    /// - isProse: paragraphs, which a person may go on with.
    case words(String, isProse: Bool)
    case list([Piece])
    case group(RecordOutline)
  }

  package init(_ record: Record, as shape: Shape) {
    entries = shape.fields.compactMap { field in
      guard let datum = record[field.key], datum.origin != nil else { return nil }
      return Piece(datum.value, field.type).map { Entry(key: field.key, piece: $0) }
    }
  }
}

extension RecordOutline.Piece {
  /// Nil for what only templates have.
  fileprivate init?(_ value: Value, _ type: FieldType) {
    switch (value, type) {
    case (.text(let text), .prose): self = .words(text, isProse: true)
    case (.text(let text), _): self = .words(text, isProse: false)
    case (.integer(let number), _): self = .words("\(number)", isProse: false)
    case (.flag(let flag), _): self = .words(flag ? "是" : "否", isProse: false)
    case (.date(let date), _): self = .words(date.description, isProse: false)
    case (.money(let amount), _): self = .words(amount.description, isProse: false)
    case (.record(let record), .record(let shape)):
      self = .group(RecordOutline(record, as: shape()))
    case (.list(let items), .list(let element)):
      self = .list(items.compactMap { RecordOutline.Piece($0.value, element) })
    case (.list, _), (.record, _), (.blocks, _): return nil
    }
  }
}
