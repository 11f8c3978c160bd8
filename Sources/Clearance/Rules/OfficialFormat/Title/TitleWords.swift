import Documents

/// The words of a title without the spaces and breaks between its lines, each with its place in the passage.
struct TitleWords {
  let passage: Passage
  let scalars: [Unicode.Scalar]
  /// How many 书名号 are open at each word.
  let depths: [Int]
  private let places: [Int]

  init(_ passage: Passage) {
    self.passage = passage
    places = passage.scalars.indices.filter { !passage.scalars[$0].properties.isWhitespace }
    scalars = places.map { passage.scalars[$0] }
    depths = scalars.bookTitleDepths
  }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Where words of the title stand in its passage.
  func range(of words: Range<Int>) -> Range<Int> {
    guard let first = words.first, let last = words.last, places.indices.contains(first),
      places.indices.contains(last)
    else { return passage.written }
    return places[first]..<places[last] + 1
  }

  func has(_ phrase: String, at index: Int) -> Bool {
    scalars[min(max(index, 0), scalars.count)...].starts(with: phrase.unicodeScalars)
  }

  /// The places of a phrase that is no part of the name of another document.
  func ranges(ofOwn phrase: String) -> [Range<Int>] {
    scalars.indices.filter { depths[$0] == 0 && has(phrase, at: $0) }
      .map { $0..<$0 + phrase.unicodeScalars.count }
  }

  /// The title without （试行） and the like at its end.
  var withoutRemark: String {
    var words = scalars[...]
    while words.last == "）" || words.last == ")",
      let opening = words.lastIndex(where: { $0 == "（" || $0 == "(" }), opening > words.startIndex
    {
      words = words[..<opening]
    }
    return String(String.UnicodeScalarView(words))
  }

  /// 文种 with which it ends.
  var genre: Genre? { Genre(endOf: withoutRemark) }
}

extension [Unicode.Scalar] {
  /// The marks themselves count as inside.
  fileprivate var bookTitleDepths: [Int] {
    var depth = 0
    return map { scalar in
      switch scalar {
      case "《", "〈":
        depth += 1
        return depth
      case "》", "〉":
        let inside = depth
        depth = Swift.max(0, depth - 1)
        return inside
      default: return depth
      }
    }
  }
}

extension Proofreading {
  /// The document's own title; nil where it has none.
  var title: TitleWords? {
    let title = TitleWords(texts[0].title)
    return title.scalars.isEmpty ? nil : title
  }

  /// Whether it is an official document, as against a text that is merely published.
  var isOfficial: Bool {
    document.masthead != nil || (document.addressees != nil && document.signature != nil)
      || !passages(of: .number).isEmpty
  }
}
