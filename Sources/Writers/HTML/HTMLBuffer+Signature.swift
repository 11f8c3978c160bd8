import Documents

extension HTMLBuffer {
  /// 发文机关署名、成文日期 (GB/T 9704—2012, 7.3.5).
  mutating func signature(_ signature: SignatureBlock) {
    guard !signature.agencies.isEmpty || signature.date != nil else { return }
    container("div", "gw-signature \(Self.shape(of: signature))") { out in
      for agency in signature.agencies {
        out.element("p", "gw-agency") { $0.inlines(agency) }
      }
      if let date = signature.date {
        out.element("p", "gw-date") { $0.inlines(date) }
      }
    }
  }

  /// Under a seal the name is centred upon the date (7.3.5.1); without one the date begins two
  /// characters after the name (7.3.5.2). Long names need another edge than short ones.
  private static func shape(of signature: SignatureBlock) -> String {
    let agency = signature.agencies.map { $0.plainText.halfWidths }.max() ?? 0
    let date = signature.date?.plainText.halfWidths ?? 0
    return switch signature.seal {
    case .seal: agency > date + 16 ? "gw-sealed gw-wide" : "gw-sealed"
    case .none, .stamp: date > agency ? "gw-unsealed gw-wide" : "gw-unsealed"
    }
  }
}

extension String {
  /// The width in halves of a Chinese character.
  fileprivate var halfWidths: Int {
    unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
  }
}
