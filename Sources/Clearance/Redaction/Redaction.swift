package import Diagnostics
package import Records

/// One place where the public reads something else than was served (隐去处), told in full for the office's own log.
package struct Redaction: Sendable, Hashable {
  /// The path of the field: 违法行为.事实.
  package let field: String
  package let kind: Withholding.Kind
  package let reason: String
  /// What was served. It stays in the office.
  package let served: String
  /// What the public reads there.
  package let published: String
  /// Where that begins in the public words of the field, in scalars from 0.
  package let offset: Int
  /// Where the field was written.
  package let origin: TextLocation?
}
