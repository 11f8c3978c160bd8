import Documents

/// The 签发人 as they stand in a line, which the 发文字号 may share (7.2.6).
struct SignersPlace {
  let passage: Passage
  /// 签发人, without what follows it.
  let label: Range<Int>

  /// 签发人 or 签 发 人.
  static func label(in passage: Passage) -> Range<Int>? {
    passage.scalars.indices.lazy.compactMap { start in
      var next = start
      for scalar in "签发人".unicodeScalars {
        while next < passage.scalars.count, next > start,
          passage.scalars[next].properties.isWhitespace
        {
          next += 1
        }
        guard next < passage.scalars.count, passage.scalars[next] == scalar else { return nil }
        next += 1
      }
      return start..<next
    }.first
  }

  /// The colon, or whatever stands in its place; nil where the names follow at once.
  var mark: Int? {
    let next = passage.trimmed(label.upperBound..<passage.scalars.count).lowerBound
    guard next < passage.scalars.count, !passage.scalars[next].properties.isIdeographic,
      !passage.scalars[next].properties.isWhitespace
    else { return nil }
    return next
  }

  /// The names; two that are one character each are one: 张　三.
  var names: [String] {
    let start = mark.map { $0 + 1 } ?? label.upperBound
    let words = passage.text(in: start..<passage.scalars.count)
      .split(whereSeparator: { $0.isWhitespace || "，、,".contains($0) }).map(String.init)
    return words.reduce(into: []) { names, word in
      if word.count == 1, let last = names.last, last.count == 1 {
        names[names.count - 1] = last + word
      } else {
        names.append(word)
      }
    }
  }
}

extension Proofreading {
  var signers: [SignersPlace] {
    (passages(of: .signers) + passages(of: .number)).compactMap { passage in
      SignersPlace.label(in: passage).map { SignersPlace(passage: passage, label: $0) }
    }
  }
}
