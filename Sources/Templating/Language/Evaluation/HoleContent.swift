package import Documents

/// What a hole prints.
package enum HoleContent: Sendable, Hashable {
  /// Words within a line; empty where an optional value is missing.
  case inlines([Inline])
  /// Paragraphs, tables …: only for a hole that stands alone in its paragraph.
  case blocks([Block])
}
