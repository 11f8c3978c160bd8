package import Diagnostics
package import Documents

/// Named values in a fixed order: a record, a part of one, or what a loop binds.
package struct Record: Sendable, Hashable {
  /// The shape's Chinese name: 实施方案, 阶段.
  package var name: String { contents.name }
  package private(set) var fields: [Field] {
    get { contents.fields }
    set { contents = contents.replacing(newValue, reportedKeys: reportedKeys) }
  }
  package var origin: TextLocation? { contents.origin }
  /// The keys whose value could not be read, or is missing though the shape asks for it; each was reported.
  package var reportedKeys: [String] { contents.reportedKeys }
  private var contents: Contents

  package struct Field: Sendable, Hashable {
    package let key: String
    package let datum: Datum
  }

  package init(_ name: String, fields: [(String, Datum)] = [], origin: TextLocation?) {
    contents = Contents(
      name: name, fields: fields.map { Field(key: $0.0, datum: $0.1) }, origin: origin,
      reportedKeys: [])
  }

  /// Whether the key has a value, or was reported: what was said to be wrong is not said to be missing besides.
  package func mentions(_ key: String) -> Bool {
    self[key] != nil || reportedKeys.contains(key)
  }

  package mutating func markReported(_ key: String) {
    contents = contents.replacing(fields, reportedKeys: reportedKeys + [key])
  }

  /// Nil where the record has no value for the key.
  package subscript(key: String) -> Datum? {
    get { place(of: key).map { contents.fields[$0].datum } }
    set {
      switch (place(of: key), newValue) {
      case (let place?, let datum?): fields[place] = Field(key: key, datum: datum)
      case (let place?, nil): fields.remove(at: place)
      case (nil, let datum?): fields.append(Field(key: key, datum: datum))
      case (nil, nil): break
      }
    }
  }
}

extension Record {
  /// The text of a key as a document carries it, found without copying what lies around it; nil where
  /// there is no such text.
  package func words(_ key: String) -> Documents.Field? {
    guard let place = place(of: key), case .text(let text) = contents.fields[place].datum.value
    else { return nil }
    return Documents.Field(
      text, sensitivity: contents.fields[place].datum.sensitivity,
      origin: contents.fields[place].datum.origin)
  }

  private func place(of key: String) -> Int? {
    let fields = contents.fields
    return fields.indices.first { fields[$0].key.isWritten(like: key) }
  }
}

extension Record {
  /// A record is handed on much more often than it is made: one reference instead of three.
  private final class Contents: Sendable {
    let name: String
    let fields: [Field]
    let origin: TextLocation?
    let reportedKeys: [String]

    init(name: String, fields: [Field], origin: TextLocation?, reportedKeys: [String]) {
      self.name = name
      self.fields = fields
      self.origin = origin
      self.reportedKeys = reportedKeys
    }

    func replacing(_ fields: [Field], reportedKeys: [String]) -> Contents {
      Contents(name: name, fields: fields, origin: origin, reportedKeys: reportedKeys)
    }
  }

  package static func == (one: Record, other: Record) -> Bool {
    one.contents === other.contents
      || one.name == other.name && one.fields == other.fields && one.origin == other.origin
        && one.reportedKeys == other.reportedKeys
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(fields)
    hasher.combine(origin)
  }
}
