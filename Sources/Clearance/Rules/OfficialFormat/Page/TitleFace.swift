import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-07: the title is 二号小标宋 (7.3.1).
  static let titleFace = Rule(
    "PG-07", Citation("GB/T 9704—2012", "第7.3.1条", .general),
    Guidance(
      "标题一般用二号小标宋体字",
      why: "小标宋是专为标题设计的字体，本身就比正文重，不用再加粗。没有方正小标宋的，可用华文中宋代替。",
      good: "标题：二号方正小标宋简体，不加粗", bad: "标题：二号宋体加粗"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let size = GBT9704.Text.titleSize.length.halfPoints
    let font = word.profile.fonts.title.name
    let faults = word.paragraphs(of: .title, in: .own).compactMap { title in
      title.face(otherThan: .xiaobiaosong, size: size).map {
        ParagraphFault(title, $0, title.edits(toFont: font, of: .xiaobiaosong, size: size))
      }
    }
    return rule.findings(faults, in: word, .warning, suggestion: "把标题改为二号小标宋") { _, state in
      "标题是\(state)，应为二号小标宋"
    }
  }
}
