import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-01: A4 (5.1).
  static let paperSize = Rule(
    "PG-01", Citation("GB/T 9704—2012", "第5.1条", .required),
    Guidance(
      "公文用A4纸，210毫米×297毫米",
      why: "公文用纸统一，才能一起装订、归档。Word新建的文件有时是信纸（Letter）大小，打印到A4上四边都不对。",
      good: "页面设置：纸张大小A4，宽210毫米，高297毫米", bad: "页面设置：纸张大小Letter，宽215.9毫米，高279.4毫米"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.file.sections.enumerated().compactMap { index, section in
      section.page.isA4
        ? nil
        : SectionFault(section: index, state: section.page.words, edits: [.a4(index, section)])
    }
    return rule.findings(faults, in: word, suggestion: "在页面设置里把纸张大小改为A4") { sections, state in
      "\(sections)纸张是\(state)，不是A4"
    }
  }
}

extension WordPage {
  private static let shortSide = GBT9704.Page.width.twips
  private static let longSide = GBT9704.Page.height.twips
  /// What programs make of A4 differs by some twips: a third of a millimetre.
  private static let tolerance = 20

  var isA4: Bool {
    let sides = [width, height].sorted()
    return abs(sides[0] - Self.shortSide) <= Self.tolerance
      && abs(sides[1] - Self.longSide) <= Self.tolerance
  }

  /// Whether it lies on its side, whatever it says of itself.
  var lies: Bool { width > height }

  fileprivate var words: String {
    "\(LookWords.millimetres(twips: width))×\(LookWords.millimetres(twips: height))"
  }
}

extension WordEdit {
  /// A4, lying as the section lies.
  fileprivate static func a4(_ index: Int, _ section: WordSection) -> WordEdit {
    let (width, height) = (GBT9704.Page.width.twips, GBT9704.Page.height.twips)
    let lies = section.page.lies
    return .section(
      index,
      .page(
        WordPage(width: lies ? height : width, height: lies ? width : height, isLandscape: lies)))
  }
}
