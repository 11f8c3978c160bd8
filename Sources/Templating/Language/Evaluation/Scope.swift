import Documents
package import Records

/// The names that a formula can see: the record, and what the loops around it have bound.
package struct Scope: Sendable {
  let record: Record
  private(set) var innermost: Frame?

  package init(_ record: Record) {
    self.record = record
    self.innermost = nil
  }

  /// A scope in which `name` means `datum`, whatever it meant outside.
  package func binding(_ name: String, to datum: Datum) -> Scope {
    adding(Frame(name: name, datum: datum, turn: nil, outer: innermost))
  }

  /// The scope of one turn of a loop: its variable, and 本轮 with 序号, 首个, 末个 and 个数.
  ///
  /// - Parameter index: counted from 0.
  package func turn(_ index: Int, of count: Int, binding name: String, to datum: Datum) -> Scope {
    let turn = Turn(index: index, count: count)
    return adding(Frame(name: name, datum: datum, turn: turn, outer: innermost))
  }

  private func adding(_ frame: Frame) -> Scope {
    var copy = self
    copy.innermost = frame
    return copy
  }
}

extension Scope {
  /// One binding; they hang together from the innermost out.
  final class Frame: Sendable {
    let name: String
    let datum: Datum
    /// The datum, where it is a record: every hole of a loop asks for it.
    let record: Record?
    let turn: Turn?
    let outer: Frame?

    init(name: String, datum: Datum, turn: Turn?, outer: Frame?) {
      self.name = name
      self.datum = datum
      self.record = datum.record
      self.turn = turn
      self.outer = outer
    }

    /// The innermost binding of a name; as deep a call as loops are nested.
    func frame(named name: String) -> Frame? {
      self.name.isWritten(like: name) ? self : outer?.frame(named: name)
    }
  }

  /// Where a loop stands.
  struct Turn: Sendable {
    let index: Int
    let count: Int
  }
}

extension Scope {
  /// What a name means here: the innermost binding of it, else the record's value.
  subscript(name: String) -> Datum? {
    var frame = innermost
    while let current = frame {
      if current.name.isWritten(like: name) { return current.datum }
      if let turn = current.turn, name.isWritten(like: Path.turn) { return turn.datum }
      frame = current.outer
    }
    return record[name]
  }

  /// The record that a name means; nil for 本轮, and for what is no record.
  func record(named name: String) -> (record: Record, sensitivity: Sensitivity)? {
    if let frame = innermost?.frame(named: name) {
      return frame.record.map { ($0, frame.datum.sensitivity) }
    }
    return record[name].flatMap { datum in datum.record.map { ($0, datum.sensitivity) } }
  }

  /// All names that mean something here, the innermost first.
  var names: [String] {
    var names: [String] = []
    var frame = innermost
    while let current = frame {
      names.append(current.name)
      if current.turn != nil { names.append(Path.turn) }
      frame = current.outer
    }
    return names + record.fields.map(\.key)
  }
}

extension Scope.Turn {
  fileprivate var datum: Datum {
    let fields: [(String, Value)] = [
      ("序号", .integer(index + 1)), ("首个", .flag(index == 0)),
      ("末个", .flag(index + 1 == count)), ("个数", .integer(count)),
    ]
    let data = fields.map { ($0.0, Datum($0.1, sensitivity: .open, origin: nil)) }
    return Datum(
      .record(Record(Path.turn, fields: data, origin: nil)), sensitivity: .open, origin: nil)
  }
}
