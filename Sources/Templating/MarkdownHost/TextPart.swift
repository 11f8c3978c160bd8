import Diagnostics
import Documents

/// A text of the document while it is put together: the notice itself, or the text that it issues.
struct TextPart {
  var title: (words: [Inline], location: TextLocation)?
  var body: [Block] = []
  /// The titles in 附件说明.
  var annexTitles: [AnnexTitle] = []
  var annexes: [AnnexPart] = []
  /// The element after which no more text of the body may stand.
  var closing: Label?

  /// The annexes in the order of 附件说明, with those that are only named there.
  var merged: [Annex] {
    var rest = annexes[...]
    var merged: [Annex] = []
    for title in annexTitles {
      if let next = rest.first, title.names(next.title?.words ?? []) {
        merged.append(next.annex)
        rest = rest.dropFirst()
      } else {
        merged.append(Annex(title: title.words, body: nil))
      }
    }
    return merged + rest.map(\.annex)
  }

  /// Every text of this part whose headings are counted together.
  var texts: [[Block]] { [body] + annexes.map(\.body) }
}

/// An annex while it is put together.
struct AnnexPart {
  let location: TextLocation
  let orientation: PageOrientation?
  var isDetached = false
  let isPublished: Bool
  var title: (words: [Inline], location: TextLocation)?
  var body: [Block] = []

  fileprivate var annex: Annex {
    Annex(
      title: title?.words ?? [], body: isPublished ? body : nil, orientation: orientation,
      isDetached: isDetached)
  }
}

/// A line of 附件说明.
struct AnnexTitle {
  /// Without the number.
  var words: [Inline]
  /// With it, since a title may begin with a number of its own.
  var line: [Inline]

  fileprivate func names(_ title: [Inline]) -> Bool {
    title.key == words.key || title.key == line.key
  }
}

extension [Inline] {
  /// The words by which a title in 附件说明 and the annex itself are known to be the same.
  fileprivate var key: String {
    String(plainText.unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init))
  }

  /// `附件：1.甲`, `2.乙` on lines: the titles.
  var annexTitles: [AnnexTitle] {
    let lines = droppingPrefix("附件：").droppingPrefix("附件:").lines
    var titles: [AnnexTitle] = []
    for line in lines {
      let words = line.droppingSpaces
      if let title = words.droppingAnnexNumber {
        titles.append(AnnexTitle(words: title, line: words))
      } else if titles.isEmpty {
        titles.append(AnnexTitle(words: words, line: words))
      } else {
        titles[titles.count - 1].words += words
        titles[titles.count - 1].line += words
      }
    }
    return titles.filter { !$0.words.isEmpty }
  }

  private var droppingSpaces: [Inline] {
    guard case .text(let text)? = first else { return self }
    let rest = text.drop { $0 == " " || $0 == "　" }
    return (rest.isEmpty ? [] : [.text(String(rest))]) + dropFirst()
  }

  private var droppingAnnexNumber: [Inline]? {
    guard case .text(let text)? = first else { return nil }
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text[digits.endIndex...]
    guard !digits.isEmpty, digits.count <= 3, let mark = rest.first, ".．、".contains(mark) else {
      return nil
    }
    let words = rest.dropFirst().drop { $0 == " " }
    return (words.isEmpty ? [] : [.text(String(words))]) + dropFirst()
  }
}
