import Documents

/// What the public reads in place of a private value (遮盖).
package enum Mask {
  /// Of what has no better word: an account, a telephone, a secret.
  package static let crosses = "×××"

  /// 张某某
  package static func name(_ name: String) -> String { PersonName(name).masked }

  /// The administrative part of an address down to the county, without street, house and room: nothing below the
  /// county is said of where a natural person lives.
  package static func address(_ address: String) -> String {
    var kept = Substring(address)
    var rest = Substring(address)
    kept = rest.prefix(0)
    for (endings, reach) in levels {
      let head = rest.prefix(reach)
      guard let end = head.firstIndex(where: { endings.contains($0) }), end > rest.startIndex else {
        continue
      }
      rest = rest[rest.index(after: end)...]
      kept = address[..<rest.startIndex]
    }
    return kept.isEmpty ? crosses : String(kept)
  }

  /// Province, city, county, each with the characters it ends with and how many it may have.
  private static let levels: [(endings: Set<Character>, reach: Int)] = [
    (["省"], 4), (["市", "州", "盟"], 12), (["县", "区", "旗", "市"], 10),
  ]
}
