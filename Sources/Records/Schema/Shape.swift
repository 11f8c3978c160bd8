package import Diagnostics

/// What a mapping of a record may hold: its keys, what each means, and what must hold between them.
///
/// The reader, `yinfa kinds`, `yinfa new`, the JSON Schema and the templates all work from this one value.
package struct Shape: Sendable {
  /// 阶段
  package let name: String
  /// One sentence for the person who fills it in.
  package let summary: String
  package let fields: [FieldDefinition]
  /// The key that a bare scalar stands for: `- 严查…` for `- 内容: 严查…`. Nil where a mapping is needed.
  package let shorthand: String?
  /// What must hold between the fields.
  package let check: @Sendable (Record) -> [Diagnostic]
  /// Adds what can be worked out, for templates: the words of a period, a roster, a form's table.
  package let derive: @Sendable (inout Record) -> Void

  package init(
    _ name: String, _ summary: String, fields: [FieldDefinition], shorthand: String? = nil,
    check: @escaping @Sendable (Record) -> [Diagnostic] = { _ in [] },
    derive: @escaping @Sendable (inout Record) -> Void = { _ in }
  ) {
    self.name = name
    self.summary = summary
    self.fields = fields
    self.shorthand = shorthand
    self.check = check
    self.derive = derive
  }

  package func field(_ key: String) -> FieldDefinition? {
    fields.first { $0.key.isWritten(like: key) }
  }
}
