import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-10: the upper edge of the 发文机关标志 is 35 mm below that of the 版心 (7.2.4); 20 mm in an order
  /// (10.2), and 30 mm below the edge of the paper in a letter (10.1).
  static let markHeight = Rule(
    "PG-10", Citation("GB/T 9704—2012", "第7.2.4条", .required),
    Guidance(
      "发文机关标志上边缘距版心上边缘35毫米；命令为20毫米，信函距纸的上边30毫米",
      why: "35毫米从版心上边缘量起，即距纸的上边72毫米，上方留给份号、密级和紧急程度。常见的错误是把35毫米当成距纸边的距离。",
      good: "发文机关标志上边缘距纸的上边72毫米", bad: "发文机关标志紧贴版心上边缘"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word, let place = MarkPlace(in: word),
      let wanted = place.wanted(in: word.form),
      abs(place.distance - wanted.twips) > 2 * WordMargins.tolerance
    else { return [] }
    return [
      rule.wrongHeight(
        place, wanted, in: word.form, at: word.file.location(paragraph: place.mark.index))
    ]
  }
}

extension MarkPlace {
  /// From the upper edge of the 版心. That of a letter hangs on the paper, in a box; one in the flow of the text is
  /// none that a letter can be judged by.
  fileprivate func wanted(in form: DocumentForm) -> Length? {
    switch form {
    case .general, .minutes: GBT9704.Letterhead.markBelowTypeArea
    case .order: .millimetres(20)
    case .letter: isOnPaper ? GBT9704.Letter.markTop - GBT9704.Page.top : nil
    }
  }
}

extension Rule {
  fileprivate func wrongHeight(
    _ place: MarkPlace, _ wanted: Length, in form: DocumentForm, at location: TextLocation
  ) -> Finding {
    let isLetter = form == .letter
    let origin = isLetter ? GBT9704.Page.top : .zero
    let edge = isLetter ? "纸的上边" : "版心上边缘"
    let words = LookWords.millimetres(twips: (wanted + origin).twips)
    let target = isLetter ? "距纸的上边\(words)" : "在版心下\(words)处"
    let distance = LookWords.millimetres(twips: place.distance + origin.twips)
    let advice =
      place.isOnPaper ? "移动发文机关标志所在的文本框" : "调整发文机关标志上面的空行"
    return finding(
      "发文机关标志上边缘距\(edge)约\(distance)，应为\(words)", at: location,
      suggestion: "\(advice)，使它的上边缘\(target)",
      repair: Repair(word: place.edits(by: wanted.twips - place.distance)))
  }
}
