/// Where a link of a public document may lead.
enum LinkDestination {
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// Whether it is a web address, a mailbox, a telephone number, or has no scheme at all.
  static func isSafe(_ destination: String) -> Bool {
    guard destination.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else { return false }
    guard let colon = destination.firstIndex(of: ":") else { return true }
    let scheme = destination[..<colon]
    guard !scheme.contains("/"), !scheme.contains("?"), !scheme.contains("#") else { return true }
    return schemes.contains(scheme.lowercased())
  }
}
