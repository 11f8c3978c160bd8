import Documents
import Records

extension KindDescription {
  init(_ kind: Kind) {
    self.init(
      id: kind.id, names: kind.names, summary: kind.summary,
      fields: Self.fields(of: kind.shape, under: ""))
  }

  /// Every field with those inside it, in the order of the shapes.
  private static func fields(of shape: Shape, under path: String) -> [FieldDescription] {
    shape.fields.flatMap { field -> [FieldDescription] in
      let own = FieldDescription(
        path: path + field.key, type: field.type.name, isRequired: field.isRequired,
        sensitivity: field.sensitivity.rawValue, summary: field.summary)
      guard let inner = field.type.shape, inner.name != shape.name else { return [own] }
      return [own] + fields(of: inner, under: path + field.key + ".")
    }
  }
}

extension FieldType {
  /// The shape that the field holds, alone or in a list. A shape that holds itself is listed once.
  var shape: Shape? {
    switch self {
    case .list(let element): element.shape
    case .record(let shape): shape()
    case .text, .prose, .integer, .flag, .day, .date, .money, .choice: nil
    }
  }
}
