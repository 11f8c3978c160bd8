import Documents

/// Pairs the stars of a line: `**` around strong words, `*` around emphasised ones.
///
/// It is CommonMark's procedure with another rule for which stars open and close (`EmphasisFlank`).
/// Stars nested deeper than `depthLimit` stay stars.
struct EmphasisPairing {
  static let depthLimit = 16

  /// What comes in.
  enum Piece {
    case item(Item)
    case stars(Int)
    /// Nothing to print, but something to stars beside it.
    case neutral

    var item: Item? {
      if case .item(let item) = self { item } else { nil }
    }
  }

  /// What comes out.
  indirect enum Item {
    case inline(TemplateInline)
    case directive(Directive)
    case strong([Item])
    case emphasis([Item])
  }

  private var pieces: [Piece] = []
  private var output: [Item?] = []
  private var openers: [Opener] = []

  private struct Opener {
    /// Its slot in the output.
    let place: Int
    var count: Int
    let original: Int
    let canClose: Bool
  }

  mutating func add(_ piece: Piece) { pieces.append(piece) }

  mutating func finished() -> [Item] {
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .item(let item): output.append(item)
      case .neutral: break
      case .stars(let count): take(count, at: index)
      }
    }
    for opener in openers { output[opener.place] = .stars(opener.count) }
    return output.compactMap { $0 }
  }

  private mutating func take(_ original: Int, at index: Int) {
    let canOpen = index + 1 < pieces.count && pieces[index + 1].canFollowOpening
    let canClose = index > 0 && pieces[index - 1].canPrecedeClosing
    var count = original
    while canClose, count > 0, let match = opener(forCloserOf: original, canOpen: canOpen) {
      count -= close(match, with: count)
    }
    guard count > 0 else { return }
    output.append(.stars(count))
    guard canOpen, openers.count < Self.depthLimit else { return }
    openers.append(
      Opener(place: output.count - 1, count: count, original: original, canClose: canClose))
  }

  /// The nearest one; CommonMark's rule of three keeps `*` and `**` apart that touch words on both sides.
  private func opener(forCloserOf original: Int, canOpen: Bool) -> Int? {
    openers.lastIndex { opener in
      guard canOpen || opener.canClose else { return true }
      let isMultiple = (opener.original + original).isMultiple(of: 3)
      return !isMultiple || opener.original.isMultiple(of: 3) && original.isMultiple(of: 3)
    }
  }

  /// - Returns: how many stars of the closing run were used.
  private mutating func close(_ match: Int, with count: Int) -> Int {
    let opener = openers[match]
    for inner in openers[(match + 1)...] { output[inner.place] = .stars(inner.count) }
    openers.removeSubrange((match + 1)...)
    let used = opener.count >= 2 && count >= 2 ? 2 : 1
    let content = output[(opener.place + 1)...].compactMap { $0 }
    output.removeSubrange((opener.place + 1)...)
    openers[match].count -= used
    if openers[match].count == 0 {
      openers.remove(at: match)
      output[opener.place] = nil
    } else {
      output[opener.place] = .stars(openers[match].count)
    }
    output.append(used == 2 ? .strong(content) : .emphasis(content))
    return used
  }
}

extension EmphasisPairing.Item {
  fileprivate static func stars(_ count: Int) -> EmphasisPairing.Item {
    .inline(.text(String(repeating: "*", count: count)))
  }
}

extension EmphasisPairing.Piece {
  fileprivate var canFollowOpening: Bool {
    switch self {
    case .item(.inline(.text(let words))):
      words.unicodeScalars.first.map(EmphasisFlank.canFollowOpening) ?? false
    case .item(.inline(.softBreak)), .item(.inline(.lineBreak)): false
    case .item, .neutral: true
    case .stars: false
    }
  }

  fileprivate var canPrecedeClosing: Bool {
    switch self {
    case .item(.inline(.text(let words))):
      words.unicodeScalars.last.map(EmphasisFlank.canPrecedeClosing) ?? false
    case .item(.inline(.softBreak)), .item(.inline(.lineBreak)): false
    case .item, .neutral: true
    case .stars: false
    }
  }
}
