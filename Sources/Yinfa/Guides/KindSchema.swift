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
    let definitions = Self.shapes(below: kind.shape).map { shape in
      JSON.Member(shape.name, .object(Self.record(shape)))
    }
    return JSON.object(
      head + Self.object(kind.shape, before: [kindKey])
        + [JSON.Member("$defs", .object(definitions))]
    ).text
  }

  /// Every mapping that may stand in a record of the kind, once, in the order of the fields: a section may
  /// hold sections, so a schema that wrote them out would have no end.
  private static func shapes(below top: Shape) -> [Shape] {
    var found: [Shape] = []
    var waiting = [top]
    while let shape = waiting.popLast() {
      for inner in shape.fields.compactMap({ inner($0.type) }) {
        guard !found.contains(where: { $0.name == inner.name }) else { continue }
        found.append(inner)
        waiting.append(inner)
      }
    }
    return found
  }

  private static func inner(_ type: FieldType) -> Shape? {
    switch type {
    case .record(let shape): shape()
    case .list(let element): inner(element)
    case .text, .prose, .money, .integer, .flag, .day, .date, .choice: nil
    }
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
    case .record(let shape): [JSON.Member("$ref", .string("#/$defs/\(shape().name)"))]
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
