import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-11: the page number stands between two dashes, at the right of odd pages and the left of even ones (7.5).
  static let pageNumbers = Rule(
    "PG-11", Citation("GB/T 9704—2012", "第7.5条", .required),
    Guidance(
      "页码用四号半角宋体阿拉伯数字，左右各一条一字线，单页居右、双页居左，各空一字",
      why: "公文双面印刷、左侧装订，页码靠外侧才好翻找。Word插入的页码默认居中，没有一字线。",
      good: "单页：右下角“— 1 —”；双页：左下角“— 2 —”", bad: "每页下面居中的“1”或者“第1页 共3页”"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let numbers = word.footNumbers
    guard !numbers.isEmpty else { return rule.noNumber(word, proofreading.pages) }
    return rule.dashes(numbers, word) + rule.sides(numbers, word) + rule.faces(numbers, word)
  }

  private func noNumber(_ word: WordReading, _ pages: PrintedPages?) -> [Finding] {
    guard !word.hasHeadNumber else { return [] }
    return [
      noNumber(
        severity: pages?.count == 1 ? .warning : .error, at: word.location(ofSection: 0),
        repair: Repair(word: word.newNumbers))
    ]
  }

  private func dashes(_ numbers: [FootNumber], _ word: WordReading) -> [Finding] {
    numbers.filter { !$0.hasDashes }.enumerated().map { index, number in
      // Where the words around a number cannot be mended, all feet are made anew, once.
      let dashes = word.dashEdits(of: number)
      let edits = dashes.isEmpty && index == 0 ? word.newNumbers : dashes
      return wrongDashes(
        number, at: word.file.location(paragraph: number.paragraph.index),
        repair: Repair(word: edits))
    }
  }

  private func sides(_ numbers: [FootNumber], _ word: WordReading) -> [Finding] {
    // A text without 版头 may be a draft, whose number many offices set in the middle.
    let severity = word.hasMark || word.numberLine != nil ? Severity.error : .note
    guard word.file.settings.hasEvenAndOddHeaders else { return [oneSide(numbers, severity, word)] }
    return numbers.filter { $0.stands && !$0.isOnItsSide }.map { number in
      wrongSide(number, severity, at: word.file.location(paragraph: number.paragraph.index))
    }
  }

  private func oneSide(_ numbers: [FootNumber], _ severity: Severity, _ word: WordReading)
    -> Finding
  {
    let hasBoth = word.file.sections.allSatisfy { section in
      section.furniture(.footer, .ordinary) == nil || section.furniture(.footer, .even) != nil
    }
    let edits =
      hasBoth ? [.evenAndOddHeaders(true)] : severity == .error ? word.newEvenNumbers(numbers) : []
    return oneSide(
      severity, at: word.file.location(paragraph: numbers[0].paragraph.index),
      repair: Repair(word: edits))
  }

  private func faces(_ numbers: [FootNumber], _ word: WordReading) -> [Finding] {
    numbers.filter { !$0.hasFace }.map { number in
      wrongFace(
        number, font: word.profile.fonts.song.name,
        at: word.file.location(paragraph: number.paragraph.index))
    }
  }
}

extension Rule {
  fileprivate func noNumber(
    severity: Severity, at location: TextLocation, repair: Repair?
  ) -> Finding {
    finding(
      "没有页码", at: location, severity, suggestion: "插入页码，写成“— 1 —”，单页居右、双页居左", repair: repair)
  }

  fileprivate func wrongDashes(
    _ number: FootNumber, at location: TextLocation, repair: Repair?
  ) -> Finding {
    finding(
      "页码写成了“\(number.words.excerpt)”，数字左右应各有一条一字线", at: location,
      suggestion: "写成“— 1 —”，不写“第”“页”和总页数", repair: repair)
  }

  fileprivate func oneSide(_ severity: Severity, at location: TextLocation, repair: Repair?)
    -> Finding
  {
    finding(
      "页码没有分单页和双页", at: location, severity, suggestion: "在页面设置里选“奇偶页不同”，单页页码居右空一字，双页页码居左空一字",
      repair: repair)
  }

  fileprivate func wrongSide(_ number: FootNumber, _ severity: Severity, at location: TextLocation)
    -> Finding
  {
    finding(
      "\(number.isEven ? "双" : "单")页的页码没有居\(number.isEven ? "左" : "右")空一字", at: location,
      severity, suggestion: "设为\(number.isEven ? "左对齐，左" : "右对齐，右")缩进一字",
      repair: Repair(word: number.sideEdits))
  }

  fileprivate func wrongFace(
    _ number: FootNumber, font: String, at location: TextLocation
  ) -> Finding {
    finding(
      "页码是\(number.faceWords)，应为四号宋体", at: location, .warning, suggestion: "把页码改为四号宋体",
      repair: Repair(word: number.faceEdits(font)))
  }
}
