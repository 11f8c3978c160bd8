/// An address of electronic mail (电子邮箱), of the form that people write: RFC 5321 without quoted names.
package struct MailAddress: Sendable, Hashable {
  /// In small letters.
  package let text: String

  /// Nil where a part before the @ or a domain with a dot is missing.
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].count), parts[0].allSatisfy(Self.mayStand),
      Self.isDomain(parts[1])
    else { return nil }
    self.text = text.lowercased()
  }

  package var masked: String {
    let name = text.prefix { $0 != "@" }
    return name.covered(keeping: 1, and: 0) + text.dropFirst(name.count)
  }

  /// What the part before the @ is written with.
  package static func mayStand(_ character: UInt8) -> Bool {
    isLetterOrDigit(character) || "._%+-".utf8.contains(character)
  }

  /// What a domain is written with, dots and hyphens within.
  package static func mayStandInDomain(_ character: UInt8) -> Bool {
    isLetterOrDigit(character) || ".-".utf8.contains(character)
  }

  private static func isDomain(_ text: some Collection<UInt8>) -> Bool {
    let labels = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, text.count <= 253 else { return false }
    return labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(mayStandInDomain) }
      && last.count >= 2 && last.allSatisfy { isLetterOrDigit($0) && $0.digitValue == nil }
      && !fileSuffixes.contains(String(decoding: last, as: UTF8.self).lowercased())
  }

  private static func isLetterOrDigit(_ character: UInt8) -> Bool {
    (0x30...0x39).contains(character) || (0x41...0x5A).contains(character)
      || (0x61...0x7A).contains(character)
  }

  /// `logo@2x.png` is a picture for fine screens.
  private static let fileSuffixes: Set = ["png", "jpg", "jpeg", "gif", "webp", "svg", "css", "js"]
}
