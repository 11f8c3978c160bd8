import Documents
import OfficialLayout

extension HTMLBuffer {
  /// 发文机关署名、成文日期 (GB/T 9704—2012, 7.3.5).
  mutating func signature(_ signature: SignatureBlock) {
    guard !signature.isEmpty else { return }
    container("div", "gw-signature \(Self.shape(of: signature))") { out in
      if signature.isStamped {
        for agency in signature.agencies { out.agency(agency) }
        for signatory in signature.signatories { out.signatory(signatory) }
        out.date(signature.date)
      } else if signature.isJointlySealed {
        out.sealRows(signature)
      } else {
        for agency in signature.agencies { out.agency(agency) }
        out.date(signature.date)
      }
    }
  }

  private mutating func agency(_ agency: [Inline]) {
    element("p", "gw-agency") { $0.inlines(agency) }
  }

  private mutating func date(_ date: [Inline]?) {
    guard let date else { return }
    element("p", "gw-date") { $0.inlines(date) }
  }

  /// 7.3.5.3: the stamp, or the name in its place, and the post at its left.
  private mutating func signatory(_ signatory: Signatory) {
    element("p", "gw-signatory") { out in
      out.raw("<span class=\"gw-post\">")
      out.inlines(signatory.post)
      out.raw("</span> <span class=\"gw-stamp\">")
      out.inlines(signatory.name ?? [])
      out.raw("</span>")
    }
  }

  /// 7.3.5.1: every agency above its seal, the last with the date.
  private mutating func sealRows(_ signature: SignatureBlock) {
    let rows = SealRows(halves: signature.agencies.map { TextWidth.halves($0.plainText) }).rows
    for row in rows {
      container("div", "gw-seal-row") { out in
        for index in row {
          out.container("div", "gw-seal-place") { out in
            out.agency(signature.agencies[index])
            if index == signature.agencies.count - 1 { out.date(signature.date) }
          }
        }
      }
    }
  }

  /// Under a seal the name is centred upon the date (7.3.5.1); without one the date begins two
  /// characters after the name (7.3.5.2). Long names need another edge than short ones.
  private static func shape(of signature: SignatureBlock) -> String {
    if signature.isStamped { return "gw-stamped" }
    if signature.isJointlySealed { return "gw-joint-sealed" }
    let agency = signature.agencies.map { TextWidth.halves($0.plainText) }.max() ?? 0
    let date = signature.date.map { TextWidth.halves($0.plainText) } ?? 0
    return switch signature.seal {
    case .seal: agency > date + 16 ? "gw-sealed gw-wide" : "gw-sealed"
    case .none, .stamp: date > agency ? "gw-unsealed gw-wide" : "gw-unsealed"
    }
  }
}
