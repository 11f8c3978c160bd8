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
    let turn: Turn?
    let outer: Frame?

    init(name: String, datum: Datum, turn: Turn?, outer: Frame?) {
      self.name = name
      self.datum = datum
      self.turn = turn
      self.outer = outer
    }
  }

  /// Where a loop stands.
  struct Turn: Sendable {
    let index: Int
    let count: Int
  }
}
