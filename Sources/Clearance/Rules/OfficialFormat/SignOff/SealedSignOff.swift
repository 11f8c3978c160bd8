import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// DT-05: with a seal, the date is four characters in and the name centred on it (7.3.5.1).
  static let sealedSignOff = Rule(
    "DT-05", Citation("GB/T 9704—2012", "第7.3.5.1条", .general),
    Guidance(
      "加盖印章的公文，成文日期一般右空四字，署名以成文日期为准居中",
      why: "印章要端正地压在署名和日期上。日期太靠边，印章会盖出版心；署名不居中，印章就压不住两行字。",
      good: "成文日期右缩进4字，署名与日期上下居中对齐", bad: "署名和日期都顶到右边"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word, let place = SignOffPlace(in: word), place.seemsSealed,
      !place.isAt(place.sealed)
    else { return [] }
    return [rule.misplaced(place, at: word.file.location(paragraph: place.name.index))]
  }
}

extension Rule {
  fileprivate func misplaced(_ place: SignOffPlace, at location: TextLocation) -> Finding {
    finding(
      "成文日期右空\(LookWords.characters(place.dateEnd))、署名右空\(LookWords.characters(place.nameEnd))，"
        + "应为日期右空\(LookWords.characters(place.sealed.date))、署名在日期上居中",
      at: location, .warning,
      suggestion: "署名和日期都设为右对齐，日期右缩进\(LookWords.characters(place.sealed.date))，"
        + "署名右缩进\(LookWords.characters(place.sealed.name))",
      repair: Repair(word: place.edits(to: place.sealed)))
  }
}
