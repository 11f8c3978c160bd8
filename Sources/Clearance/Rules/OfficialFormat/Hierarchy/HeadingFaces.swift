import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// LV-08: 黑体 for 一、, 楷体 for （一）, 仿宋 below (7.3.3).
  static let headingFaces = Rule(
    "LV-08", Citation("GB/T 9704—2012", "第7.3.3条", .general),
    Guidance(
      "第一层标题用黑体，第二层用楷体，第三层和第四层用仿宋",
      why: "层次靠字体区分，读的人不看序数也知道到了哪一层。字号都是三号，不用加粗。",
      good: "一、总体要求（黑体）；（一）指导思想（楷体）", bad: "一、总体要求（仿宋加粗）"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let fonts = word.profile.fonts
    let size = GBT9704.Page.textSize.length.halfPoints
    let faults = word.headings.filter { $0.paragraph.place.room == .body }.compactMap {
      heading, level -> ParagraphFault? in
      let kind = FontClass(heading: level)
      return heading.face(otherThan: kind, size: size).map {
        ParagraphFault(
          heading,
          "第\(HeadingWords.levels[min(max(level, 1), 4) - 1])层标题是\($0)，应为三号\(kind.rawValue)",
          heading.edits(toFont: fonts.heading(level).name, of: kind, size: size))
      }
    }
    return rule.findings(
      faults, in: word, .warning, suggestion: "第一层用三号黑体，第二层用三号楷体，第三、四层用三号仿宋"
    ) { many, state in
      "\(many)\(state)"
    }
  }
}

private enum HeadingWords {
  static let levels = ["一", "二", "三", "四"]
}

extension FontClass {
  fileprivate init(heading level: Int) {
    switch level {
    case ...1: self = .heiti
    case 2: self = .kaiti
    default: self = .fangsong
    }
  }
}
