import Records

extension Kind {
  /// A notice and, on a new page, the plan that it issues.
  static let issuingNotice = Kind(
    id: "issuing-notice", names: ["印发通知"], summary: "印发方案的通知，方案随后另页印出",
    shape: IssuingNotice.shape)
}
