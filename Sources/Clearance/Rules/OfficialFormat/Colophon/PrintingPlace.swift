import Documents

/// Where 印发机关 and 印发日期 stand, and what is written there.
struct PrintingPlace {
  let passage: Passage
  /// Without spaces at either end.
  let range: Range<Int>
  let date: WrittenDate?

  var text: String { passage.text(in: range) }
}

extension Proofreading {
  var printings: [PrintingPlace] {
    passages(of: .printing).map { passage in
      PrintingPlace(
        passage: passage, range: passage.written,
        date: WrittenDate.first(in: passage.scalars, passage.written))
    }
  }
}
