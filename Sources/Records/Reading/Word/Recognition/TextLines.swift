/// The paragraphs of a file's text that show words, in reading order.
struct TextLines {
  private(set) var all: [TextLine] = []
  /// In half points: that of most of the words.
  let bodySize: Int

  init(_ file: WordFile) {
    var breaksPage = false
    var section = 0
    var last: WordParagraph?
    var sizes: [Int: Int] = [:]
    for paragraph in file.paragraphs where paragraph.place.isInText {
      if paragraph.section != section {
        section = paragraph.section
        breaksPage = breaksPage || file.sections[section].startsPage
      }
      let isShown = paragraph.label != nil || paragraph.visibleText.showsWords
      if isShown {
        let page = file.sections[section]
        all.append(
          TextLine(
            paragraph, startsPage: breaksPage || paragraph.startsPage,
            followsGap: last.map {
              $0.index + 1 != paragraph.index || $0.place.room != paragraph.place.room
            }
              ?? true,
            textWidth: page.page.width - page.margins.left - page.margins.right))
        breaksPage = false
        last = paragraph
        if let line = all.last { sizes[line.size, default: 0] += line.words.count }
      }
      if paragraph.text.breaksPage(isShown) { breaksPage = true }
    }
    bodySize = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 32
  }
}

extension WordSection {
  fileprivate var startsPage: Bool {
    switch start {
    case .nextPage, .evenPage, .oddPage: true
    case .continuous, .nextColumn: false
    }
  }
}

extension String {
  fileprivate var showsWords: Bool { unicodeScalars.contains { !$0.properties.isWhitespace } }

  /// Whether what follows begins a page: a break after the words, or anywhere where there are none.
  fileprivate func breaksPage(_ isShown: Bool) -> Bool {
    guard let position = unicodeScalars.lastIndex(of: "\u{0C}") else { return false }
    return !isShown || !String(unicodeScalars[position...]).showsWords
  }
}
