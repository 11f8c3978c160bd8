/// What a party is (行政相对人类别), as the upload of 双公示 and the rules of redaction tell parties apart.
package enum PartyKind: String, Sendable, Hashable, CaseIterable {
  case legalPerson = "法人"
  case unincorporated = "非法人组织"
  case soleTrader = "个体工商户"
  case naturalPerson = "自然人"

  /// Whether it is entered in a register of the market: an enterprise, an organisation, a sole trader.
  package var isRegistered: Bool { self != .naturalPerson }
}
