import Diagnostics
import Documents

/// A field path that leads through a shape to a value that a cell can hold.
struct LedgerTarget: Sendable {
  let steps: [Step]
  /// What the last field holds; of a list, what one of its items holds.
  let type: FieldType
  /// Whether several values of a cell have where to go.
  let isRepeatable: Bool
  /// Whether every record must have it.
  let isRequired: Bool

  struct Step: Sendable, Hashable {
    let key: String
    let place: Place
  }

  enum Place: Sendable, Hashable {
    /// The one value, or the one record.
    case single
    /// An item of a list of values.
    case item
    /// A record of a list, made where there is none: that with this value, or that of the same number as the value
    /// in its cell.
    case chosen(FieldPath.Choice)
    case numbered
  }

  /// Whether a record of a list is looked for by what it holds: such columns come after those that fill it in.
  var hasChoice: Bool {
    steps.contains { step in
      if case .chosen = step.place { true } else { false }
    }
  }

  /// - Throws: where the path leads nowhere.
  init(_ field: Documents.Field, in shape: Shape) throws(Problems) {
    guard let path = FieldPath(field.text) else { throw Problems(.badPath(field)) }
    var steps: [Step] = []
    var here = LedgerField(shape: shape, type: .record { shape })
    var isRequired = true
    for step in path.steps {
      guard let inner = here.inner else { throw Problems(.tooDeep(step.key, field, here)) }
      guard let definition = inner.field(step.key) else {
        throw Problems(.noSuchField(step.key, field, inner))
      }
      here = LedgerField(shape: inner, type: definition.type)
      isRequired = isRequired && definition.isRequired
      steps.append(Step(key: definition.key, place: try here.place(step.choice, field)))
    }
    guard let type = here.scalar else { throw Problems(.notDeepEnough(field, here)) }
    self.steps = steps
    self.type = type
    self.isRequired = isRequired && steps.allSatisfy { $0.place == .single }
    isRepeatable = steps.contains { $0.place == .item || $0.place == .numbered }
  }
}

/// A field on the way.
struct LedgerField {
  let shape: Shape
  let type: FieldType

  /// The record in it, or in its items.
  var inner: Shape? {
    switch type {
    case .record(let shape): shape()
    case .list(let element): LedgerField(shape: shape, type: element).inner
    case .text, .prose, .integer, .flag, .day, .date, .money, .choice: nil
    }
  }

  /// What a bare value there is read as; nil where a record is needed.
  var scalar: FieldType? {
    switch type {
    case .list(let element): LedgerField(shape: shape, type: element).scalar
    case .record(let shape):
      shape().shorthand.flatMap { shape().field($0)?.type }
    case .text, .prose, .integer, .flag, .day, .date, .money, .choice: type
    }
  }

  func place(
    _ choice: FieldPath.Choice?, _ field: Documents.Field
  ) throws(Problems) -> LedgerTarget.Place {
    guard case .list = type else {
      guard choice == nil else { throw Problems(.choiceWithoutList(field)) }
      return .single
    }
    guard let choice else { return inner == nil ? .item : .numbered }
    guard let inner, let definition = inner.field(choice.key) else {
      throw Problems(.noSuchField(choice.key, field, inner ?? shape))
    }
    if case .choice(let words) = definition.type, !words.contains(choice.value) {
      throw Problems(.noSuchChoice(choice, words, field))
    }
    return .chosen(choice)
  }
}

// MARK: - Words

extension Diagnostic {
  fileprivate static func badPath(_ field: Documents.Field) -> Diagnostic {
    Diagnostic(
      .error, "ledger.bad-path", "“\(field.text.excerpt)”写得不对，看不出是哪一项", at: field.origin,
      suggestion: "写成“当事人.名称”或“处罚[种类=罚款].金额”这样")
  }

  fileprivate static func noSuchField(
    _ key: String, _ field: Documents.Field, _ shape: Shape
  ) -> Diagnostic {
    let keys = shape.fields.map(\.key)
    return Diagnostic(
      .error, "ledger.no-such-field", "“\(shape.name)”没有“\(key.excerpt)”这一项", at: field.origin,
      suggestion: NearestName.of(key, among: keys).map { "是不是“\($0)”？" }
        ?? "可用的项：\(keys.joined(separator: "、"))")
  }

  fileprivate static func noSuchChoice(
    _ choice: FieldPath.Choice, _ words: [String], _ field: Documents.Field
  ) -> Diagnostic {
    Diagnostic(
      .error, "ledger.no-such-choice", "“\(choice.key)”不能是“\(choice.value.excerpt)”",
      at: field.origin,
      suggestion: NearestName.of(choice.value, among: words).map { "是不是“\($0)”？" }
        ?? "只能写：\(words.joined(separator: "、"))")
  }

  fileprivate static func choiceWithoutList(_ field: Documents.Field) -> Diagnostic {
    Diagnostic(
      .error, "ledger.no-list", "“\(field.text.excerpt)”里的方括号没有用处：这一项只有一个", at: field.origin,
      suggestion: "删去方括号和里面的内容")
  }

  fileprivate static func tooDeep(
    _ key: String, _ field: Documents.Field, _ here: LedgerField
  ) -> Diagnostic {
    Diagnostic(
      .error, "ledger.no-such-field",
      "“\(field.text.excerpt)”多写了“\(key.excerpt)”：它前面的一项是\(here.type.name)，里面没有别的项",
      at: field.origin, suggestion: "删去“.\(key.excerpt)”")
  }

  fileprivate static func notDeepEnough(
    _ field: Documents.Field, _ here: LedgerField
  ) -> Diagnostic {
    let keys = here.inner?.fields.map(\.key) ?? []
    return Diagnostic(
      .error, "ledger.not-deep-enough", "“\(field.text.excerpt)”里面还有几项，没有说是哪一项", at: field.origin,
      suggestion:
        "写成“\(field.text.excerpt).\(keys.first ?? "")”这样；里面有：\(keys.joined(separator: "、"))")
  }
}
