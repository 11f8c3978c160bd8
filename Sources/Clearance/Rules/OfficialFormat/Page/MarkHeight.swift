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
      abs(place.distance - place.wanted) > place.tolerance
    else { return [] }
    return [rule.wrongHeight(place, at: word.file.location(paragraph: place.mark.index))]
  }
}

/// Where the upper edge of the mark is, from that of the type area, in twips.
private struct MarkPlace {
  let mark: WordParagraph
  let distance: Int
  let wanted: Int
  let tolerance: Int
  /// The empty paragraph above it that keeps the distance.
  private let spacer: WordParagraph?

  /// Nil where the mark stands in a box or a table, or below lines whose height nobody knows.
  init?(in word: WordReading) {
    guard let wanted = GBT9704.Letterhead.markDistance(in: word.form),
      let mark = word.paragraphs(of: .mark).first, mark.place.room == .body, mark.section == 0
    else { return nil }
    let above = word.flow.prefix { $0.index < mark.index }
    let tops = above.map(\.exactHeight)
    guard let own = mark.exactHeight, !tops.contains(nil), above.allSatisfy(\.shapes.isEmpty),
      !word.file.paragraphs.prefix(mark.index).contains(where: { $0.place.room != .body })
    else { return nil }
    self.mark = mark
    self.wanted = wanted.twips
    let size = mark.letters.size * 10
    let line = own - mark.properties.spacing.before - mark.properties.spacing.after
    // Ink begins a sixtieth of the letters' size below the middle of the leading.
    let leading = (line - size) / 2 + size * 7 / 400
    // The exact margins begin the text a half leading above the 版心.
    let above37 = word.profile.margins.top.twips - GBT9704.Page.top.twips
    distance = tops.compactMap(\.self).reduce(above37, +) + mark.properties.spacing.before + leading
    tolerance = 2 * WordMargins.tolerance
    spacer = above.last { $0.isBlank }
  }

  var edits: [WordEdit] {
    let missing = wanted - distance
    if let spacer, spacer.properties.spacing.line + missing > 0 {
      var spacing = spacer.properties.spacing
      spacing.line += missing
      return [
        .paragraph(spacer.index, .spacing(spacing)),
        .paragraph(spacer.index, .snapsToGrid(false)),
      ]
    }
    var spacing = mark.properties.spacing
    spacing.before += missing
    spacing.beforeLines = nil
    return spacing.before >= 0 ? [.paragraph(mark.index, .spacing(spacing))] : []
  }
}

extension GBT9704.Letterhead {
  /// From the upper edge of the 版心; nil for a letter, whose mark hangs on the paper.
  fileprivate static func markDistance(in form: DocumentForm) -> Length? {
    switch form {
    case .general, .minutes: markBelowTypeArea
    case .order: .millimetres(20)
    case .letter: nil
    }
  }
}

extension WordParagraph {
  /// The height of the lines and the space around them, where the lines are exact and one.
  fileprivate var exactHeight: Int? {
    let spacing = properties.spacing
    guard spacing.rule == .exact, spacing.beforeLines ?? 0 == 0, spacing.afterLines ?? 0 == 0 else {
      return nil
    }
    return spacing.before + spacing.line + spacing.after
  }
}

extension Rule {
  fileprivate func wrongHeight(_ place: MarkPlace, at location: TextLocation) -> Finding {
    let wanted = LookWords.millimetres(twips: place.wanted)
    return finding(
      "发文机关标志上边缘距版心上边缘约\(LookWords.millimetres(twips: place.distance))，应为\(wanted)",
      at: location, suggestion: "调整发文机关标志上面的空行，使它的上边缘在版心下\(wanted)处",
      repair: Repair(word: place.edits))
  }
}
