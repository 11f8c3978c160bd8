import Diagnostics
import Records

/// A field of a decision as a person names it: `案由`, `违法行为.类型`, `处罚.1.金额` with items counted from 1.
struct FieldPath {
  let text: String
  private let steps: [String]

  init(_ text: String) {
    self.text = text
    steps = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// The record in which the field stands, and its key there.
  ///
  /// - Throws: where the record holds nothing on the way there, and for what is never corrected.
  func holder(in decision: Record) throws(Problems) -> (record: Record, key: String) {
    guard let key = steps.last, !key.isEmpty else { throw Problems(.noField(self, decision)) }
    guard !Self.fixed.contains(steps[0]) else { throw Problems(.fixedField(self, decision)) }
    var holder = decision
    var rest = steps.dropLast()[...]
    while let step = rest.popFirst() {
      guard let inner = inner(step, of: holder, &rest) else {
        throw Problems(.noField(self, decision))
      }
      holder = inner
    }
    return (holder, key)
  }

  /// 编号 is permanent, and events are only ever added.
  private static let fixed = ["编号", "事件"]

  private func inner(
    _ key: String, of holder: Record, _ rest: inout ArraySlice<String>
  ) -> Record? {
    if let inner = holder.record(key) { return inner }
    let items = holder.records(key)
    guard let number = rest.popFirst().flatMap({ Int($0) }), items.indices.contains(number - 1)
    else { return nil }
    return items[number - 1]
  }
}

extension Diagnostic {
  static func noField(_ path: FieldPath, _ decision: Record) -> Diagnostic {
    Diagnostic(
      .error, "event.no-field", "记录里没有写“\(path.text.excerpt)”所在的那一组", at: decision.origin,
      suggestion: "字段写成“违法行为.类型”“处罚.1.金额”的样子，各组照记录里的写；还没有写的，请先用编辑器补上")
  }

  fileprivate static func fixedField(_ path: FieldPath, _ decision: Record) -> Diagnostic {
    Diagnostic(
      .error, "event.fixed-field", "“\(path.text.excerpt)”不能更正", at: decision.origin,
      suggestion: "编号是永久的；事件只增加，不改动：写错的，再记一次更正")
  }
}
