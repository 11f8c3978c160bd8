import Documents

/// Where the 成文日期 stands, and what is written there.
struct DatePlace {
  let passage: Passage
  /// Without spaces at either end.
  let range: Range<Int>
  /// Nil where it does not read like a date at all.
  let date: WrittenDate?

  var text: String { passage.text(in: range) }

  /// Whether nothing but the date is there.
  var isAlone: Bool { date?.range == range }
}

extension Proofreading {
  /// One, where the document is right.
  var dates: [DatePlace] {
    passages(of: .date).map { passage in
      DatePlace(
        passage: passage, range: passage.written,
        date: WrittenDate.first(in: passage.scalars, passage.written))
    }
  }
}
