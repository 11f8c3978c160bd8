package import Diagnostics
package import Documents

/// A value of a record with where it was written and who may read it.
package struct Datum: Sendable, Hashable {
  package let value: Value
  package let sensitivity: Sensitivity
  /// Nil for values that were worked out.
  package let origin: TextLocation?

  package init(_ value: Value, sensitivity: Sensitivity, origin: TextLocation?) {
    self.value = value
    self.sensitivity = sensitivity
    self.origin = origin
  }
}

/// What a field of a record can hold, after its type has read it.
package indirect enum Value: Sendable, Hashable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case date(CalendarDate)
  case money(Renminbi)
  case list([Datum])
  case record(Record)
  /// A part of a document that was worked out from data: a form's table, a leading group's roster.
  case blocks([Block])
}

/// Named values in a fixed order: a record, a part of one, or what a loop binds.
package struct Record: Sendable, Hashable {
  /// The shape's Chinese name: 实施方案, 阶段.
  package let name: String
  package private(set) var fields: [Field]
  package let origin: TextLocation?
  /// The keys that were written with a value that could not be read; each was reported.
  package private(set) var unreadKeys: [String] = []

  package struct Field: Sendable, Hashable {
    package let key: String
    package let datum: Datum
  }

  package init(_ name: String, fields: [(String, Datum)] = [], origin: TextLocation?) {
    self.name = name
    self.fields = fields.map { Field(key: $0.0, datum: $0.1) }
    self.origin = origin
  }

  /// Whether the key was written with a value, be it readable or not: what was reported as wrong is
  /// not missing besides.
  package func mentions(_ key: String) -> Bool {
    self[key] != nil || unreadKeys.contains(key)
  }

  package mutating func markUnread(_ key: String) { unreadKeys.append(key) }

  /// Nil where the record has no value for the key.
  package subscript(key: String) -> Datum? {
    get { fields.first { $0.key == key }?.datum }
    set {
      let place = fields.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let datum?): fields[place] = Field(key: key, datum: datum)
      case (let place?, nil): fields.remove(at: place)
      case (nil, let datum?): fields.append(Field(key: key, datum: datum))
      case (nil, nil): break
      }
    }
  }
}
