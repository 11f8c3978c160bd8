import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// DT-06: without a seal, the name is two characters in, and the date begins two after the name (7.3.5.2).
  ///
  /// A file does not say whether it will be sealed: where the place fits neither way, that is a warning.
  static let plainSignOff = Rule(
    "DT-06", Citation("GB/T 9704—2012", "第7.3.5.2条", .required),
    Guidance(
      "不加盖印章的公文，署名右空二字，成文日期首字比署名首字右移二字",
      why: "没有印章，署名和日期靠错开的两个字分清主次。日期比署名长的，日期右空二字，署名再往左移。",
      good: "署名右缩进2字，日期首字比署名首字右移2字", bad: "署名和日期都居右顶格"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word, let place = SignOffPlace(in: word), !place.seemsSealed,
      !place.isAt(place.plain)
    else { return [] }
    let isMeant = place.nameEnd.isNear(GBT9704.Text.plainSignatureIndent)
    return [
      rule.misplaced(
        place, isMeant ? .error : .warning, at: word.file.location(paragraph: place.name.index))
    ]
  }
}

extension Rule {
  fileprivate func misplaced(
    _ place: SignOffPlace, _ severity: Severity, at location: TextLocation
  ) -> Finding {
    let (name, date) = (
      LookWords.characters(place.plain.name), LookWords.characters(place.plain.date)
    )
    return finding(
      "署名右空\(LookWords.characters(place.nameEnd))、成文日期右空\(LookWords.characters(place.dateEnd))，"
        + "不盖章的应为署名右空\(name)、日期右空\(date)",
      at: location, severity,
      suggestion: "署名和日期都设为右对齐，署名右缩进\(name)，日期右缩进\(date)；要盖章的，日期右缩进4字，署名在日期上居中",
      repair: Repair(word: place.edits(to: place.plain)))
  }
}
