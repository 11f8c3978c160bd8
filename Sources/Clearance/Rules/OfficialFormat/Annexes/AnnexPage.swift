import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// AT-06: an annex begins a page, before the 版记 (7.3.7).
  static let annexPage = Rule(
    "AT-06", Citation("GB/T 9704—2012", "第7.3.7条", .required),
    Guidance(
      "附件另面编排，排在版记之前",
      why: "附件和正文要能分开看，也要和正文一起装订。版记永远在最后一面，附件排在它前面。",
      good: "“附件1”设为“段前分页”，版记在附件之后", bad: "附件接着落款往下排"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let labels = word.flow.filter { word.element($0) == .annexLabel && !$0.isBlank }
    let faults = labels.filter { !word.beginsPage($0) }.map {
      ParagraphFault($0, "", [.paragraph($0.index, .startsPage(true))])
    }
    let late = labels.filter { $0.index > word.colophonInFlow ?? .max }
    return rule.findings(faults, in: word, suggestion: "把“附件”所在的段落设为“段前分页”") { many, _ in
      faults.count == 1 ? "附件没有另起一面" : "有\(faults.count)个附件没有另起一面"
    } + late.prefix(1).map { rule.late(at: word.file.location(paragraph: $0.index), word) }
  }
}

extension WordReading {
  /// Whether a paragraph begins a page: by itself, by a break before it, or with its section. Blank
  /// paragraphs before it belong to the page that they stand on.
  fileprivate func beginsPage(_ paragraph: WordParagraph) -> Bool {
    if paragraph.startsPage || begins(section: paragraph) { return true }
    for before in file.paragraphs[..<paragraph.index].reversed() {
      if before.text.unicodeScalars.last(where: { !$0.properties.isWhitespace || $0 == "\u{0C}" })
        == "\u{0C}"
      {
        return true
      }
      guard before.isBlank, before.place.room == .body else { return false }
      if before.startsPage || begins(section: before) { return true }
    }
    return true
  }

  private func begins(section paragraph: WordParagraph) -> Bool {
    guard let section = section(of: paragraph), paragraph.section > 0 else { return false }
    return section.paragraphs.lowerBound == paragraph.index && section.start != .continuous
      && section.start != .nextColumn
  }

  /// Where a 版记 begins that stands in the flow of the text: a box may hang anywhere.
  fileprivate var colophonInFlow: Int? {
    file.paragraphs.first { paragraph in
      guard [.copies, .printing, .colophonAddressees].contains(element(paragraph)) else {
        return false
      }
      switch paragraph.place.room {
      case .body, .cell: return true
      case .textBox, .header, .footer, .footnote, .endnote: return false
      }
    }?.index
  }
}

extension Rule {
  /// The 版记 goes behind the annexes.
  fileprivate func late(at location: TextLocation, _ word: WordReading) -> Finding {
    let edits = ColophonFrame(in: word).map {
      ColophonPlacing($0, in: word).boxing(startsPage: false)
    }
    return finding(
      "附件排在版记之后", at: location, suggestion: "把附件移到版记之前，版记排在最后一面",
      repair: edits.flatMap(Repair.init(word:)))
  }
}
