/// The number of a Chinese passport (护照号码): a letter for its kind, sometimes a second, and seven or eight digits.
/// Nothing checks it.
package struct PassportNumber: Sendable, Hashable {
  package let text: String

  /// Reads `E12345678`, `EA1234567`, `G12345678`, `D1234567`, `S…`, `P…`.
  package init?(_ text: some StringProtocol) {
    let characters = Array(text.uppercased().utf8)
    guard characters.count == 8 || characters.count == 9, let kind = characters.first,
      "EGDSP".utf8.contains(kind),
      (0x30...0x39).contains(characters[1]) || (0x41...0x5A).contains(characters[1]),
      characters.dropFirst(2).allSatisfy({ $0.digitValue != nil })
    else { return nil }
    self.text = String(decoding: characters, as: UTF8.self)
  }

  package var masked: String { text.covered(keeping: 2, and: 2) }
}
