import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-06: the text is 三号仿宋 (5.2.2). Words that stand out in 黑体 or 楷体 are no fault.
  static let textFace = Rule(
    "PG-06", Citation("GB/T 9704—2012", "第5.2.2条", .general),
    Guidance(
      "正文一般用三号仿宋体字",
      why: "三号仿宋和每行28字、每页22行是配好的，换了字体或者字号，版面就不合标准。“仿宋_GB2312”“仿宋”“方正仿宋”都算仿宋。",
      good: "正文：三号仿宋_GB2312", bad: "正文：小四宋体"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.prose.compactMap { $0.faceFault(word.profile.fonts.text.name) }
    return rule.findings(faults, in: word, .warning, suggestion: "把正文改为三号仿宋") { many, state in
      "\(many)正文是\(state)，应为三号仿宋"
    }
  }
}

extension WordParagraph {
  fileprivate func faceFault(_ font: String) -> ParagraphFault? {
    let size = GBT9704.Page.textSize.length.halfPoints
    let runs = hanRuns.filter { $0.properties.size != size || !$0.properties.isTextFace }
    guard let first = runs.first else { return nil }
    let edits = runs.flatMap { run -> [WordEdit] in
      let letters = run.properties
      let face: [WordLetterSetting] = letters.isTextFace ? [] : [.font(font)]
      let sizes: [WordLetterSetting] = letters.size == size ? [] : [.size(size)]
      return (face + sizes).map { .letters(paragraph: index, range: run.range, $0) }
    }
    return ParagraphFault(self, first.properties.faceWords, edits)
  }
}

extension WordRunProperties {
  /// 仿宋, or what stresses words without bold.
  fileprivate var isTextFace: Bool {
    switch hanClass {
    case .fangsong, .heiti, .kaiti: true
    case .songti, .xiaobiaosong, nil: false
    }
  }
}
