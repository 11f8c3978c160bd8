package import Diagnostics

/// The files that a template can bring in, by the names it uses for them.
package struct IncludeShelf: Sendable {
  /// All names, for the suggestion after a wrong one.
  package let names: [String]
  private let find: @Sendable (String) -> SourceFile?

  /// - Parameter find: the file of a name; the same answer every time.
  package init(names: [String], find: @escaping @Sendable (String) -> SourceFile?) {
    self.names = names
    self.find = find
  }

  package static let empty = IncludeShelf(names: []) { _ in nil }

  package subscript(name: String) -> SourceFile? { find(name) }
}
