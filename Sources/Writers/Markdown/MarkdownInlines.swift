import Documents

/// Words with their marks as Markdown writes them inside a block.
enum MarkdownInlines {
  /// Where words stand decides what must be escaped.
  enum Place {
    case paragraph, heading, cell
  }

  static func bytes(of content: [Inline], in place: Place) -> [UInt8] {
    let pieces = MarkdownPiece.pieces(of: content)
    var bytes: [UInt8] = []
    for index in pieces.indices { write(pieces, index, in: place, to: &bytes) }
    return bytes
  }

  private static func write(
    _ pieces: [MarkdownPiece], _ index: Int, in place: Place, to bytes: inout [UInt8]
  ) {
    let last = index > 0 ? pieces[index - 1] : nil
    let next = index + 1 < pieces.count ? pieces[index + 1] : nil
    switch pieces[index] {
    case .text(let text, let isInLink):
      let context = MarkdownWords.Context(
        place: place, isInLink: isInLink, startsLine: last?.isBreak ?? true,
        endsLine: next?.isBreak ?? true)
      MarkdownWords.write(text, context, to: &bytes)
    case .open(let style):
      if last?.isStars ?? false { bytes += separator }
      bytes += style.rawValue.utf8
      if !(next?.canFollowStars ?? false) { bytes += separator }
    case .close(let style):
      if !(last?.canPrecedeStars ?? false) { bytes += separator }
      bytes += style.rawValue.utf8
    case .openLink: bytes += "[".utf8
    case .closeLink(let destination): bytes += "](\(MarkdownDestination.text(destination)))".utf8
    case .reference(let reference):
      bytes +=
        "[\(reference.number ?? "")](\(MarkdownDestination.text("#" + reference.anchor)))".utf8
    case .lineBreak:
      let isInner = last.map { !$0.isBreak || index > 1 } ?? false
      bytes += place == .paragraph && next != nil && isInner ? "\\\n".utf8 : "<br>".utf8
    }
  }

  /// Keeps two marks apart that would be read as one, or a mark from a space.
  static let separator = "<!-- -->".utf8
}

extension MarkdownPiece {
  fileprivate var isBreak: Bool {
    if case .lineBreak = self { true } else { false }
  }

  fileprivate var isStars: Bool {
    switch self {
    case .open, .close: true
    case .text, .openLink, .closeLink, .reference, .lineBreak: false
    }
  }

  fileprivate var canFollowStars: Bool {
    switch self {
    case .text(let text, _):
      text.unicodeScalars.first.map(EmphasisFlank.canFollowOpening) ?? false
    case .openLink, .reference: true
    case .open, .close, .closeLink, .lineBreak: false
    }
  }

  fileprivate var canPrecedeStars: Bool {
    switch self {
    case .text(let text, _):
      text.unicodeScalars.last.map(EmphasisFlank.canPrecedeClosing) ?? false
    case .closeLink, .reference: true
    case .open, .close, .openLink, .lineBreak: false
    }
  }
}
