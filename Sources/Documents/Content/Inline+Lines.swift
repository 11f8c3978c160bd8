extension [Inline] {
  /// Whether nothing would be printed.
  package var isBlank: Bool {
    allSatisfy { inline in
      switch inline {
      case .text(let text): text.isEmpty
      case .field(let field): field.text.isEmpty
      case .strong(let content), .emphasis(let content): content.isBlank
      case .link(let content, _): content.isBlank
      case .lineBreak: true
      case .reference: false
      }
    }
  }

  /// Parted at the line breaks.
  package var lines: [[Inline]] {
    split(separator: .lineBreak, omittingEmptySubsequences: false).map(Array.init)
  }
}
