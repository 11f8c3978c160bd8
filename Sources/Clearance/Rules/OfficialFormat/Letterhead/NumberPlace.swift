import Documents

/// Where the 发文字号 of a document stands, and what is written there.
struct NumberPlace {
  let passage: Passage
  /// Without spaces at either end, and without the 签发人 that share the line in a document that goes up.
  let range: Range<Int>
  /// Nil where it does not read like a number at all.
  let written: WrittenNumber?

  var text: String { passage.text(in: range) }

  func repair(_ range: Range<Int>, to new: String) -> Repair? { passage.repair(range, to: new) }
}

extension Proofreading {
  /// One, where the document is right; the number of a document without a letterhead stands below its title.
  var numbers: [NumberPlace] {
    let ruled = passages(of: .number).flatMap(NumberPlace.all)
    let below = passages(of: .dateline).flatMap(NumberPlace.all).filter { place in
      place.written.map { $0.range == place.range && !$0.code.isEmpty } ?? false
    }
    return ruled + below
  }

  /// Orders have their 令号 (10.2) and minutes their own way (10.3); a 公告 is commonly “第3号” of its year.
  func isNumberedFreely(_ place: NumberPlace) -> Bool {
    guard place.written?.code.isEmpty ?? true else { return false }
    switch document.form {
    case .order, .minutes: return true
    case .general, .letter: break
    }
    switch document.genre {
    case .order, .minutes, .announcement, .publicNotice, .communique:
      return place.text.contains("第") && place.text.hasSuffix("号")
    case .resolution, .decision, .opinion, .notice, .circular, .report, .request, .reply, .proposal,
      .letter, nil:
      return false
    }
  }
}

extension NumberPlace {
  static func all(in passage: Passage) -> [NumberPlace] {
    let signers = SignersPlace.label(in: passage)?.lowerBound ?? passage.scalars.count
    let range = passage.trimmed(0..<signers)
    guard !range.isEmpty else { return [] }
    // A line of more is no number of a document, whatever it is.
    let numbers = WrittenNumber.all(in: passage.scalars, range).prefix(10)
    guard numbers.count > 1 else {
      return [NumberPlace(passage: passage, range: range, written: numbers.first)]
    }
    return numbers.map { NumberPlace(passage: passage, range: $0.range, written: $0) }
  }
}
