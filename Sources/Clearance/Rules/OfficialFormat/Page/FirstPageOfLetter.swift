import Diagnostics
import Documents
import Records

extension Rule {
  /// PG-13: the first page of a letter bears no number (10.1).
  static let firstPageOfLetter = Rule(
    "PG-13", Citation("GB/T 9704—2012", "第10.1条", .required),
    Guidance(
      "信函格式的首页不显示页码",
      why: "信函格式的首页下边是一条红色双线，标准规定首页不显示页码，从第二页起才有。",
      good: "页面设置：首页不同，首页页脚空着", bad: "信函首页下面印着“— 1 —”"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word, word.form == .letter, let first = word.file.sections.first,
      let number = word.numberOfFirstPage(first)
    else { return [] }
    return [
      rule.numbered(
        at: word.file.location(paragraph: number.paragraph.index),
        repair: Repair(word: word.firstPageWithoutNumber(first)))
    ]
  }
}

extension WordReading {
  fileprivate func numberOfFirstPage(_ section: WordSection) -> FootNumber? {
    let pages: WordFurniture.Pages = section.hasTitlePage ? .first : .ordinary
    return numbers(in: section.furniture(.footer, pages), of: section).first
  }

  /// None where the first page's own foot says something else as well.
  fileprivate func firstPageWithoutNumber(_ section: WordSection) -> [WordEdit] {
    let titlePage = WordEdit.section(0, .titlePage(true))
    guard let foot = section.furniture(.footer, .first) else { return [titlePage] }
    let empty = WordNewParagraph([.indent(WordIndent())])
    return isFree(foot) ? [titlePage, .furniture(section: 0, .footer, .first, [empty])] : []
  }
}

extension Rule {
  fileprivate func numbered(at location: TextLocation, repair: Repair?) -> Finding {
    finding(
      "信函的首页有页码", at: location, suggestion: "在页面设置里选“首页不同”，首页页脚留空", repair: repair)
  }
}
