import Diagnostics
import Documents

extension [Inline] {
  /// Without blanks at both ends.
  var trimmed: [Inline] { trimmed(of: "", "") }

  /// Without blanks and the given signs at the ends, each sign once.
  func trimmed(of opening: String, _ closing: String) -> [Inline] {
    let scalars = Array<Unicode.Scalar>(plainText.unicodeScalars)
    var start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.count
    var end = (scalars.lastIndex { !$0.properties.isWhitespace } ?? -1) + 1
    if start < end, opening.unicodeScalars.contains(scalars[start]) { start += 1 }
    if start < end, closing.unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return part(start..<Swift.max(start, end))
  }

  /// The words of a range of scalars, each with its own place.
  func part(_ range: Range<Int>) -> [Inline] {
    var part: [Inline] = []
    var start = 0
    for inline in self {
      let count = inline.plainText.unicodeScalars.count
      let own = range.clamped(to: start..<start + count)
      if !own.isEmpty { part.append(inline.part(own.lowerBound - start..<own.upperBound - start)) }
      start += count
    }
    return part
  }

  /// The place of a part of the words, found by its own text.
  func part(_ words: Substring) -> [Inline] {
    let text = words.base
    let start = text.unicodeScalars.distance(from: text.startIndex, to: words.startIndex)
    return part(start..<start + words.unicodeScalars.count)
  }

  /// Parted after so many words, blanks not counted.
  func split(afterWords number: Int) -> (head: [Inline], rest: [Inline]) {
    var left = number
    var place = 0
    for scalar in plainText.unicodeScalars {
      if left == 0 { break }
      if !scalar.properties.isWhitespace { left -= 1 }
      place += 1
    }
    let count = plainText.unicodeScalars.count
    return (part(0..<place), part(place..<count).trimmed)
  }

  /// Without `抄送：`.
  var droppingLabel: [Inline] {
    let text = plainText
    guard let colon = text.unicodeScalars.firstIndex(where: { "：:".unicodeScalars.contains($0) })
    else { return self }
    let start = text.unicodeScalars.distance(from: text.startIndex, to: colon) + 1
    return part(start..<text.unicodeScalars.count).trimmed
  }

  /// Of a line of an 附件说明: the title without label and number.
  var annexName: [Inline] {
    let words = LineWords(plainText)
    let label = words.annexListLabelLength ?? 0
    let bare = label == 0 ? self : split(afterWords: label).rest
    let inner = LineWords(bare.plainText)
    guard label > 0 || words.annexLabel == nil else { return [] }
    return bare.split(afterWords: inner.annexNumberLength).rest
  }

  /// 印发机关 and 印发日期 of one line.
  var printing: (printer: [Inline]?, date: [Inline]?) {
    let words = LineWords(plainText)
    guard words.isPrinting, let date = words.lastDate else { return (isEmpty ? nil : self, nil) }
    let (head, rest) = split(afterWords: date.lowerBound)
    let printer = head.trimmed
    return (printer.isEmpty ? nil : printer, rest.split(afterWords: date.count).head.trimmed)
  }
}

extension LineWords {
  /// `1.`, `2、`, `：`: the number and its one mark. In `1.2023年` the year belongs to the title.
  fileprivate var annexNumberLength: Int {
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    let hasMark = digits < count && "：:.．、".unicodeScalars.contains(scalars[digits])
    return hasMark ? digits + 1 : 0
  }
}

extension Inline {
  /// A part of one piece of words; what is no words is whole.
  fileprivate func part(_ range: Range<Int>) -> Inline {
    switch self {
    case .text(let text): .text(text.scalars(range))
    case .field(let field):
      .field(
        Field(
          field.text.scalars(range), sensitivity: field.sensitivity,
          origin: field.origin.map {
            .init(file: $0.file, line: $0.line, column: $0.column + range.lowerBound)
          }))
    case .strong, .emphasis, .link, .reference, .lineBreak: self
    }
  }
}

extension String {
  fileprivate func scalars(_ range: Range<Int>) -> String {
    let scalars = unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)
    return String(String.UnicodeScalarView(scalars))
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Names parted by gaps; one of two letters may be spread: 张　三.
  func names(partedBy isGap: (Character) -> Bool) -> [Substring] {
    var names: [Substring] = []
    for word in split(whereSeparator: isGap) {
      if let last = names.last, last.count == 1, word.count == 1 {
        names[names.count - 1] = word.base[last.startIndex..<word.endIndex]
      } else {
        names.append(word)
      }
    }
    return names
  }
}
