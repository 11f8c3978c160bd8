import Diagnostics
import Records

/// A JSON Schema (draft 2020-12) of a kind, so that an editor completes and checks the keys.
struct KindSchema {
  private let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  var text: String {
    let names = kind.names + [kind.id]
    let head = [
      JSON.Member("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      JSON.Member("title", .string(kind.names[0])),
      JSON.Member("description", .string(kind.summary)),
    ]
    let kindKey = JSON.Member("种类", .object([JSON.Member("enum", .strings(names))]))
    return JSON.object(head + Self.object(kind.shape, before: [kindKey])).text
  }
}

extension KindSchema {
  private static func object(_ shape: Shape, before first: [JSON.Member] = []) -> [JSON.Member] {
    let required = first.map(\.key) + shape.fields.filter(\.isRequired).map(\.key)
    let properties = first + shape.fields.map { JSON.Member($0.key, property($0)) }
    return [
      JSON.Member("type", .string("object")),
      JSON.Member("properties", .object(properties)),
      JSON.Member("required", .strings(required)),
      JSON.Member("additionalProperties", .flag(false)),
    ]
  }

  private static func property(_ field: FieldDefinition) -> JSON {
    .object([JSON.Member("description", .string(field.summary))] + members(field.type))
  }

  /// Plain scalars reach an editor as numbers or booleans; a text field takes them as they were typed.
  private static func members(_ type: FieldType) -> [JSON.Member] {
    switch type {
    case .text, .prose, .money: [JSON.Member("type", .strings(["string", "number"]))]
    case .integer(let range):
      [
        JSON.Member("type", .string("integer")),
        JSON.Member("minimum", .integer(range.lowerBound)),
        JSON.Member("maximum", .integer(range.upperBound)),
      ]
    case .flag:
      [
        JSON.Member(
          "enum", .array([.string("是"), .string("否"), .flag(true), .flag(false)]))
      ]
    case .day: pattern(#"^\d{4}(-\d{2}-\d{2}|年\d{1,2}月\d{1,2}日)$"#, ["string"])
    case .date:
      pattern(#"^\d{4}(-\d{2}(-\d{2})?|年(\d{1,2}月(\d{1,2}日)?)?)?$"#, ["string", "integer"])
    case .choice(let words): [JSON.Member("enum", .strings(words))]
    case .list(let element): list(members(element))
    case .record(let shape): record(shape())
    }
  }

  private static func pattern(_ pattern: String, _ types: [String]) -> [JSON.Member] {
    [JSON.Member("type", .strings(types)), JSON.Member("pattern", .string(pattern))]
  }

  /// One value alone stands for a list of one.
  private static func list(_ element: [JSON.Member]) -> [JSON.Member] {
    let array = [
      JSON.Member("type", .string("array")), JSON.Member("items", .object(element)),
    ]
    return [JSON.Member("anyOf", .array([.object(element), .object(array)]))]
  }

  private static func record(_ shape: Shape) -> [JSON.Member] {
    guard shape.shorthand != nil else { return object(shape) }
    let scalar = JSON.object([JSON.Member("type", .string("string"))])
    return [JSON.Member("anyOf", .array([scalar, .object(object(shape))]))]
  }
}

extension JSON {
  fileprivate static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}
