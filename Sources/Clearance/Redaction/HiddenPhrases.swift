import Documents
import Records

/// All that the texts of a decision hide, and what in them must stay as it is.
struct HiddenPhrases: Sendable {
  private let phrases: [HiddenPhrase]
  private let byFirst: [Unicode.Scalar: [HiddenPhrase]]

  init(_ phrases: [HiddenPhrase]) {
    self.phrases = phrases
    // The longest is tried first; of equals the one that was named first.
    let ordered = phrases.enumerated().sorted { one, other in
      (other.element.letters.count, one.offset) < (one.element.letters.count, other.offset)
    }
    byFirst = Dictionary(grouping: ordered.map(\.element)) { $0.letters[0] }
  }

  /// With phrases that are tried before those of the same length.
  func with(_ phrases: [HiddenPhrase]) -> HiddenPhrases {
    HiddenPhrases(phrases + self.phrases)
  }

  /// What the public reads of a text, with a span for everything that was replaced.
  func published(_ text: String) -> (text: String, spans: [Span]) {
    let letters = Array(text.unicodeScalars)
    var published = String.UnicodeScalarView()
    var count = 0
    var spans: [Span] = []
    var index = 0
    while index < letters.count {
      guard let (phrase, end) = match(in: letters, at: index) else {
        published.append(letters[index])
        (count, index) = (count + 1, index + 1)
        continue
      }
      let served = String(String.UnicodeScalarView(letters[index..<end]))
      let words = phrase.replacement ?? served
      if phrase.replacement != nil {
        spans.append(Span(phrase: phrase, served: served, published: words, offset: count))
      }
      published.append(contentsOf: words.unicodeScalars)
      (count, index) = (count + words.unicodeScalars.count, end)
    }
    return (String(published), spans)
  }

  struct Span {
    let phrase: HiddenPhrase
    let served: String
    let published: String
    let offset: Int
  }

  private func match(in text: [Unicode.Scalar], at start: Int) -> (HiddenPhrase, Int)? {
    for phrase in byFirst[text[start].folded, default: []] {
      if let end = phrase.end(in: text, from: start) { return (phrase, end) }
    }
    return nil
  }
}
