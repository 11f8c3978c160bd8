/// Which prefix stands for which namespace, from element to element.
struct XMLScopes: Sendable {
  struct Binding: Sendable, Hashable {
    /// Empty for the namespace of names without a prefix.
    let prefix: String
    let address: String
  }

  private struct Scope: Sendable {
    let outer: Int32
    let bindings: [Binding]
  }

  private struct Declaration: Sendable, Hashable {
    let outer: Int32
    let bindings: [Binding]
  }

  /// No file that is meant to be read has more that differ.
  private static let limit = 10_000
  private var scopes: [Scope] = []
  private var known: [Declaration: Int32] = [:]

  /// Outside all declarations.
  static let none: Int32 = -1

  mutating func scope(declaring bindings: [Binding], in outer: Int32) -> Int32? {
    let declaration = Declaration(outer: outer, bindings: bindings)
    if let number = known[declaration] { return number }
    guard scopes.count < Self.limit else { return nil }
    let number = Int32(scopes.count)
    scopes.append(Scope(outer: outer, bindings: bindings))
    known[declaration] = number
    return number
  }

  /// An attribute without a prefix is in no namespace.
  func canonical(_ raw: String, in scope: Int32, isAttribute: Bool) -> String {
    let parts = raw.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let hasPrefix = parts.count == 2
    if raw.hasPrefix("xml:") || raw.hasPrefix("xmlns") || (isAttribute && !hasPrefix) { return raw }
    let prefix = hasPrefix ? String(parts[0]) : ""
    let local = parts[parts.count - 1]
    guard let address = address(of: prefix, in: scope) else { return hasPrefix ? "?\(raw)" : raw }
    return XMLNamespace.prefix(of: address).map { "\($0):\(local)" } ?? "{\(address)}\(local)"
  }

  private func address(of prefix: String, in scope: Int32) -> String? {
    var scope = scope
    while scope >= 0 {
      let own = scopes[Int(scope)]
      if let binding = own.bindings.last(where: { $0.prefix == prefix }) { return binding.address }
      scope = own.outer
    }
    return nil
  }
}
