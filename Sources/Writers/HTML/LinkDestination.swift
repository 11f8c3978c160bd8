/// Where a link of a document may lead: the web, a mailbox, a telephone, or a page of the same site.
///
/// Any other scheme (`javascript:`, `data:`, `file:`) makes no link; its words are printed alone.
struct LinkDestination {
  let text: String

  /// Nil where a browser should not be sent.
  init?(_ destination: String) {
    guard !destination.isEmpty, destination.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }),
      Self.hasHarmlessScheme(destination)
    else { return nil }
    self.text = destination
  }

  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// Browsers read a scheme up to the first colon, unless a path, a query or a fragment began before.
  private static func hasHarmlessScheme(_ destination: String) -> Bool {
    let head = destination.prefix { !"/?#:".contains($0) }
    guard destination[head.endIndex...].first == ":" else { return true }
    return schemes.contains(head.lowercased())
  }
}
