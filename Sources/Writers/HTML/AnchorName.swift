/// The name of a heading as an `id` and as the fragment that leads to it.
struct AnchorName {
  /// HTML forbids white space in an `id`; everything else may stand.
  let id: String

  init(_ anchor: String) {
    self.id = String(anchor.map { $0.isWhitespace ? "-" : $0 })
  }

  /// Browsers decode percent signs in a fragment before they look for the `id`.
  var fragment: String {
    id.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%25")
  }
}
