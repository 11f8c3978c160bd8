package import Documents

/// One key of a shape: what may stand there, who may read it, and what it is for. Every key of every record looks for its
/// own among them: one reference is handed on instead of six.
package final class FieldDefinition: Sendable {
  /// As a clerk writes it: `成文日期`.
  package let key: String
  package let type: FieldType
  /// Has no default: whoever adds a field decides who may read it.
  package let sensitivity: Sensitivity
  package let isRequired: Bool
  /// Optional, but nearly every record has it: `yinfa new` does not hide it behind `#`.
  package let isUsual: Bool
  /// One sentence for the person who fills it in.
  package let summary: String
  /// What `yinfa new` writes there; YAML, relative to the key.
  package let example: String?

  package init(
    _ key: String, _ type: FieldType, _ sensitivity: Sensitivity, required: Bool = false,
    usual: Bool = false, _ summary: String, example: String? = nil
  ) {
    self.key = key
    self.type = type
    self.sensitivity = sensitivity
    self.isRequired = required
    self.isUsual = required || usual
    self.summary = summary
    self.example = example
  }
}
