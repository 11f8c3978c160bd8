/// The brackets of a text, each with its other half.
///
/// Halves of either width belong together: （备案) is a pair. A numeral's ）, as in 1）, opens nothing.
struct BracketPairs: Sendable {
  private(set) var pairs: [Pair] = []
  /// Opened and never closed, or closed and never opened.
  private(set) var lonely: [Int] = []

  struct Pair: Sendable, Hashable {
    let kind: Kind
    let open: Int
    let close: Int
    /// The pair around it.
    let outer: Kind?
  }

  enum Kind: Sendable, Hashable {
    /// （） and ()
    case round
    /// 〔〕
    case tortoise
    /// 【】
    case lenticular
    /// ［］ and []
    case square
    /// {}
    case curly
  }

  init(_ text: [Unicode.Scalar]) {
    var open: [(kind: Kind, index: Int)] = []
    for (index, scalar) in text.enumerated() {
      if let kind = Kind(opening: scalar) {
        open.append((kind, index))
      } else if let kind = Kind(closing: scalar) {
        close(kind, index, &open, in: text)
      }
    }
    lonely += open.map(\.index)
    lonely.sort()
    pairs.sort { $0.open < $1.open }
  }

  private mutating func close(
    _ kind: Kind, _ index: Int, _ open: inout [(kind: Kind, index: Int)],
    in text: [Unicode.Scalar]
  ) {
    if open.last?.kind == kind, let opened = open.popLast() {
      pairs.append(Pair(kind: kind, open: opened.index, close: index, outer: open.last?.kind))
    } else if open.count > 1, open[open.count - 2].kind == kind {
      // The inner one was never closed.
      lonely += open.popLast().map { [$0.index] } ?? []
      close(kind, index, &open, in: text)
    } else if !Self.endsNumeral(text, at: index) {
      lonely.append(index)
    }
  }

  /// 1） or a), at the beginning of a clause.
  private static func endsNumeral(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    let start = text[..<index].lastIndex { !$0.isNumeralPart }.map { $0 + 1 } ?? 0
    guard (1...3).contains(index - start) else { return false }
    guard let before = text.scalar(at: start - 1) else { return true }
    return before.isSpace || before.isWideMark || !before.isHan && !before.isLatin
  }
}

extension BracketPairs.Kind {
  init?(opening scalar: Unicode.Scalar) {
    switch scalar {
    case "（", "(": self = .round
    case "〔": self = .tortoise
    case "【": self = .lenticular
    case "［", "[": self = .square
    case "{", "｛": self = .curly
    default: return nil
    }
  }

  init?(closing scalar: Unicode.Scalar) {
    switch scalar {
    case "）", ")": self = .round
    case "〕": self = .tortoise
    case "】": self = .lenticular
    case "］", "]": self = .square
    case "}", "｝": self = .curly
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  /// What a numeral before ） is made of.
  fileprivate var isNumeralPart: Bool {
    isDigit || isLatin || "一二三四五六七八九十".unicodeScalars.contains(self)
  }
}
