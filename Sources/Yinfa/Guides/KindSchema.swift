import Records

/// A JSON Schema (draft 2020-12) of a kind, so that an editor completes and checks the keys.
struct KindSchema {
  private let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  var text: String {
    let names = kind.names + [kind.id]
    let body = Self.object(kind.shape, extra: [("种类", .object([("enum", .array(names))]))])
    let head: [(String, JSON)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string(kind.names[0])),
      ("description", .string(kind.summary)),
    ]
    return JSON.object(head + body).text + "\n"
  }

  private static func object(_ shape: Shape, extra: [(String, JSON)] = []) -> [(String, JSON)] {
    let required = extra.map(\.0) + shape.fields.filter(\.isRequired).map(\.key)
    let properties = extra + shape.fields.map { ($0.key, property($0)) }
    return [
      ("type", .string("object")), ("properties", .object(properties)),
      ("required", .array(required)), ("additionalProperties", .bool(false)),
    ]
  }

  private static func property(_ field: FieldDefinition) -> JSON {
    .object([("description", .string(field.summary))] + members(field.type))
  }

  /// Plain scalars reach an editor as numbers or booleans; a text field takes them as they were typed.
  private static func members(_ type: FieldType) -> [(String, JSON)] {
    switch type {
    case .text, .prose, .money: [("type", .array(["string", "number"]))]
    case .integer(let range):
      [
        ("type", .string("integer")), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ]
    case .flag: [("enum", .list([.string("是"), .string("否"), .bool(true), .bool(false)]))]
    case .day: [("type", .string("string")), ("pattern", .string(dayPattern))]
    case .date: [("type", .array(["string", "integer"])), ("pattern", .string(datePattern))]
    case .choice(let words): [("enum", .array(words))]
    case .list(let element):
      [
        (
          "anyOf",
          .list([
            .object(members(element)),
            .object([("type", .string("array")), ("items", .object(members(element)))]),
          ])
        )
      ]
    case .record(let shape): record(shape())
    }
  }

  private static func record(_ shape: Shape) -> [(String, JSON)] {
    guard shape.shorthand != nil else { return object(shape) }
    return [("anyOf", .list([.object([("type", .string("string"))]), .object(object(shape))]))]
  }

  private static let dayPattern = #"^\d{4}(-\d{2}-\d{2}|年\d{1,2}月\d{1,2}日)$"#
  private static let datePattern = #"^\d{4}(-\d{2}(-\d{2})?|年(\d{1,2}月(\d{1,2}日)?)?)?$"#
}
