import Documents

/// The marks and words of a line, one after the other: what a tree of inlines looks like to a pen.
enum MarkdownPiece {
  case text(String, isInLink: Bool)
  case open(Style)
  case close(Style)
  case openLink(String)
  case closeLink(String)
  case reference(Reference)
  case lineBreak

  enum Style: String {
    case strong = "**"
    case emphasis = "*"
  }

  /// Neighbouring words become one piece, line feeds in words become breaks, and marks inside their
  /// like are left out.
  static func pieces(of content: [Inline]) -> [MarkdownPiece] {
    var strip = Strip()
    strip.add(content, styles: [], isInLink: false)
    return strip.pieces
  }
}

private struct Strip {
  private(set) var pieces: [MarkdownPiece] = []

  mutating func add(_ content: [Inline], styles: [MarkdownPiece.Style], isInLink: Bool) {
    for inline in content {
      switch inline {
      case .text(let text): add(text, isInLink: isInLink)
      case .field(let field): add(field.text, isInLink: isInLink)
      case .strong(let inner): add(inner, in: .strong, styles: styles, isInLink: isInLink)
      case .emphasis(let inner): add(inner, in: .emphasis, styles: styles, isInLink: isInLink)
      case .link(let inner, let destination):
        guard !isInLink else {
          add(inner, styles: styles, isInLink: true)
          continue
        }
        pieces.append(.openLink(destination))
        add(inner, styles: styles, isInLink: true)
        pieces.append(.closeLink(destination))
      case .reference(let reference): pieces.append(.reference(reference))
      case .lineBreak: pieces.append(.lineBreak)
      }
    }
  }

  private mutating func add(
    _ content: [Inline], in style: MarkdownPiece.Style, styles: [MarkdownPiece.Style],
    isInLink: Bool
  ) {
    let isMarked = !styles.contains(style) && !content.isBlank
    if isMarked { pieces.append(.open(style)) }
    add(content, styles: styles + [style], isInLink: isInLink)
    if isMarked { pieces.append(.close(style)) }
  }

  private mutating func add(_ text: String, isInLink: Bool) {
    var isFirst = true
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd) {
      if !isFirst { pieces.append(.lineBreak) }
      isFirst = false
      add(line: String(line), isInLink: isInLink)
    }
  }

  private mutating func add(line: String, isInLink: Bool) {
    if line.isEmpty { return }
    if case .text(let before, _)? = pieces.last {
      pieces[pieces.count - 1] = .text(before + line, isInLink: isInLink)
    } else {
      pieces.append(.text(line, isInLink: isInLink))
    }
  }
}

extension Character {
  fileprivate var isLineEnd: Bool { self == "\n" || self == "\r" || self == "\r\n" }
}

extension [Inline] {
  /// Without the difference between words of the template and words of data, which Markdown does not show.
  var merged: [Inline] {
    reduce(into: []) { merged, inline in
      let words =
        switch inline {
        case .text(let text): text
        case .field(let field): field.text
        case .strong, .emphasis, .link, .reference, .lineBreak: String?.none
        }
      guard let words else { return merged.append(inline) }
      if case .text(let last)? = merged.last {
        merged[merged.count - 1] = .text(last + words)
      } else if !words.isEmpty {
        merged.append(.text(words))
      }
    }
  }
}
