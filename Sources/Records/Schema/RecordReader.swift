package import Diagnostics
import Documents

/// Reads a node as a shape and says everything that does not fit.
///
/// What fits is kept even where a neighbour does not, so that later rules can speak in the same run.
package struct RecordReader {
  package private(set) var problems: [Diagnostic] = []

  package init() {}

  /// The record that the node holds, as far as it could be read.
  package mutating func read(_ node: Node, as shape: Shape) -> Record {
    guard let entries = entries(of: node, as: shape) else {
      return Record(shape.name, origin: node.location)
    }
    var fields: [(String, Datum)] = []
    var reportedKeys: [String] = []
    for entry in entries {
      guard let field = shape.field(entry.key) else {
        problems.append(.unknownKey(entry, in: shape))
        continue
      }
      guard !entry.value.isNull else { continue }
      guard let value = value(of: entry.value, as: field.type, field) else {
        reportedKeys.append(field.key)
        continue
      }
      let origin = entry.value.location
      fields.append((field.key, Datum(value, sensitivity: field.sensitivity, origin: origin)))
    }
    var record = Record(shape.name, fields: fields, origin: node.location)
    reportedKeys.forEach { record.markReported($0) }
    reportMissing(in: &record, shape, entries)
    problems += shape.check(record)
    shape.derive(&record)
    return record
  }

  private mutating func entries(of node: Node, as shape: Shape) -> [Node.Entry]? {
    switch node.content {
    case .mapping(let entries):
      return entries
    case .scalar where shape.shorthand != nil:
      let key = shape.shorthand ?? ""
      return [Node.Entry(key: key, keyLocation: node.location, value: node)]
    case .scalar, .sequence:
      problems.append(.notAMapping(node, shape))
      return nil
    }
  }

  /// A value that could not be read was reported as such; it is not missing besides. A list of
  /// nothing is no value.
  private mutating func reportMissing(
    in record: inout Record, _ shape: Shape, _ entries: [Node.Entry]
  ) {
    for field in shape.fields where field.isRequired {
      let written = entries.first { $0.key.isWritten(like: field.key) }
      guard !record.mentions(field.key) || written?.value.content == .sequence([]) else { continue }
      problems.append(
        .missingField(field, in: shape, at: written?.keyLocation ?? record.origin))
      record.markReported(field.key)
    }
  }
}

extension RecordReader {
  private mutating func value(
    of node: Node, as type: FieldType, _ field: FieldDefinition
  ) -> Value? {
    switch type {
    case .list(let element):
      return .list(items(of: node, as: element, field))
    case .record(let shape):
      return .record(read(node, as: shape()))
    case .text, .prose, .integer, .flag, .day, .date, .money, .choice:
      guard case .scalar(let scalar) = node.content else {
        problems.append(.notAScalar(node, field, type))
        return nil
      }
      switch ScalarReader(type: type, field: field, location: node.location).value(of: scalar.text)
      {
      case .success(let value): return value
      case .failure(let found):
        problems += found.diagnostics
        return nil
      }
    }
  }

  private mutating func items(
    of node: Node, as element: FieldType, _ field: FieldDefinition
  ) -> [Datum] {
    var nodes = [node]
    if case .sequence(let elements) = node.content { nodes = elements }
    return nodes.compactMap { item in
      guard !item.isNull else {
        problems.append(.emptyItem(item, field))
        return nil
      }
      guard let value = value(of: item, as: element, field) else { return nil }
      return Datum(value, sensitivity: field.sensitivity, origin: item.location)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownKey(_ entry: Node.Entry, in shape: Shape) -> Diagnostic {
    let keys = shape.fields.map(\.key)
    let nearest = NearestName.of(entry.key, among: keys)
    return Diagnostic(
      .error, "record.unknown-key", "“\(shape.name)”没有“\(entry.key.excerpt)”这一项",
      at: entry.keyLocation,
      suggestion: nearest.map { "是不是“\($0)”？" }
        ?? "可用的项：\(keys.joined(separator: "、"))")
  }

  fileprivate static func missingField(
    _ field: FieldDefinition, in shape: Shape, at location: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      .error, "record.missing-field", "“\(shape.name)”缺少“\(field.key)”", at: location,
      suggestion: "补上“\(field.key):”，\(field.summary)")
  }

  fileprivate static func notAMapping(_ node: Node, _ shape: Shape) -> Diagnostic {
    Diagnostic(
      .error, "record.not-a-mapping", "“\(shape.name)”应当是若干“项: 值”，这里是\(node.content.chinese)",
      at: node.location,
      suggestion: "每项写一行，例如“\(shape.fields.first?.key ?? "标题"): …”，并对齐缩进")
  }

  fileprivate static func notAScalar(
    _ node: Node, _ field: FieldDefinition, _ type: FieldType
  ) -> Diagnostic {
    Diagnostic(
      .error, "record.not-a-scalar", "“\(field.key)”应当是\(type.name)，这里是\(node.content.chinese)",
      at: node.location, suggestion: "写成一个值，例如“\(field.key): \(type.sample)”")
  }

  fileprivate static func emptyItem(_ node: Node, _ field: FieldDefinition) -> Diagnostic {
    Diagnostic(
      .error, "record.empty-item", "“\(field.key)”的列表里有一个空项", at: node.location,
      suggestion: "写上内容，或者删去这一行的“-”")
  }
}

extension Node.Content {
  fileprivate var chinese: String {
    switch self {
    case .scalar: "一个值"
    case .sequence: "一个列表"
    case .mapping: "若干“项: 值”"
    }
  }
}
