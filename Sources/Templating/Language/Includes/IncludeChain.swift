package import Diagnostics

/// The files that are being read, each brought in by the one before it.
package struct IncludeChain: Sendable {
  /// Deeper inclusions are taken for a mistake.
  package static let depthLimit = 16
  private let names: [String]

  /// - Parameter name: the template's own name, if other templates can bring it in.
  package init(_ name: String) {
    self.names = [name]
  }

  private init(names: [String]) {
    self.names = names
  }

  /// Looks up what `{% 引入 "name" %}` asks for.
  ///
  /// - Throws: where the shelf has no such file, or the files would go round in a circle.
  package func entering(_ name: String, at location: TextLocation, from shelf: IncludeShelf)
    throws(Problems) -> (file: SourceFile, chain: IncludeChain)
  {
    guard let file = shelf[name] else { throw Problems([]) }
    return (file, IncludeChain(names: names + [name]))
  }
}
