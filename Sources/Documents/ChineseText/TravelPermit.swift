/// The number of a permit by which residents of Hong Kong, Macau and Taiwan come, or others go there
/// (港澳居民来往内地通行证、台湾居民来往大陆通行证、往来港澳通行证). Nothing checks it.
package struct TravelPermit: Sendable, Hashable {
  package let text: String

  /// Reads `H` or `M` and 8 or 10 digits, `C` or `W` and 8, or 8 digits alone (台胞证).
  package init?(_ text: some StringProtocol) {
    let characters = Array(text.uppercased().utf8)
    let digits = characters.drop { $0.digitValue == nil }
    guard digits.allSatisfy({ $0.digitValue != nil }),
      Self.lengths(after: characters.prefix(characters.count - digits.count)).contains(digits.count)
    else { return nil }
    self.text = String(decoding: characters, as: UTF8.self)
  }

  package var masked: String { text.covered(keeping: 2, and: 2) }

  private static func lengths(after letters: ArraySlice<UInt8>) -> [Int] {
    switch String(decoding: letters, as: UTF8.self) {
    case "H", "M": [8, 10]
    case "C", "W", "": [8]
    default: []
    }
  }
}
