import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-17: a page that lies has its head in the binding, and its number where the others have theirs (8).
  static let landscapePages = Rule(
    "PG-17", Citation("GB/T 9704—2012", "第8条", .general),
    Guidance(
      "横排的页面按逆时针转90度装订，页边距随着转，页码与其他页在同一位置",
      why: "横表装订后要把文件转过来看，单页表头在订口一边，双页表头在切口一边。页边距不跟着转，装订就会压住表格。",
      good: "横排页：上28毫米、右37毫米、下26毫米、左35毫米", bad: "横排页：上37毫米、左28毫米，与竖排页相同"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let lying = word.file.sections.enumerated().filter { $0.element.page.lies }
    let turned = word.profile.margins.turned
    let faults = lying.filter { !$0.element.margins.isNear(turned) }.map { index, section in
      SectionFault(
        section: index, state: section.margins.allWords,
        edits: [.margins(index, section, turned)])
    }
    let numbers = lying.flatMap {
      word.numbers(in: $0.element.furniture(.footer, .ordinary), of: $0.element)
    }
    return rule.findings(
      faults, in: word, .warning, suggestion: "把横排页的页边距改为\(turned.words)"
    ) { sections, state in
      "\(sections)横排页的页边距是\(state)，应为\(turned.words)"
    } + numbers.prefix(1).map { rule.atFoot(at: word.file.location(paragraph: $0.paragraph.index)) }
  }
}

extension WordMargins {
  fileprivate func isNear(_ margins: LayoutProfile.Margins) -> Bool {
    [
      (top, margins.top), (right, margins.right), (bottom, margins.bottom), (binding, margins.left),
    ].allSatisfy { abs($0 - $1.twips) <= Self.tolerance }
  }

  fileprivate var allWords: String {
    LayoutProfile.Margins(
      top: .twips(top), right: .twips(right), bottom: .twips(bottom), left: .twips(binding)
    ).words
  }
}

extension LayoutProfile.Margins {
  fileprivate var words: String {
    [("上", top), ("右", right), ("下", bottom), ("左", left)]
      .map { $0 + LookWords.millimetres(twips: $1.twips) }.joined(separator: "、")
  }
}

extension Rule {
  fileprivate func atFoot(at location: TextLocation) -> Finding {
    finding(
      "横排页的页码在页面下方，转过来装订就不在其他页码的位置", at: location, .note,
      suggestion: "把页码放进页眉里竖排的文本框，使它与竖排页的页码在同一位置；不装订的可以不改")
  }
}
