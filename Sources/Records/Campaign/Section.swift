import Diagnostics
import Documents

/// A section of a text (章节), and the sections inside it. The writer numbers them; a title carries no number.
package enum Section {
  /// The parts of a plan that fill a section of their own: they bring headings with them.
  package static let headedParts = ["阶段", "措施", "要求"]
  /// The parts of a plan that are plain paragraphs and fit into any section.
  package static let plainParts = ["领导小组", "分工", "报送要求", "诚信等级", "分级监管"]

  /// A section of a plan (一、).
  package static let chapter = Shape(
    "章节", "正文的一部分：标题和内容",
    fields: text + [
      FieldDefinition("附期限", .flag, .open, "标题后面的括号里印出计划的期限", example: "是"),
      FieldDefinition(
        "列入", .choice(headedParts + plainParts), .open, "在这里印出方案的哪一部分", example: "阶段"),
      FieldDefinition("小节", .list(.record { subsection }), .open, "下一级的章节"),
    ], check: check)

  /// A section inside a section (（一）).
  package static let subsection = Shape(
    "小节", "章节里的一部分",
    fields: text + [
      FieldDefinition("列入", .choice(plainParts), .open, "在这里印出方案的哪一部分", example: "分工")
    ], check: check)

  /// A section of a text that is no plan.
  package static let noticeChapter = Shape(
    "章节", "正文的一部分：标题和内容",
    fields: text + [
      FieldDefinition("小节", .list(.record { noticeSubsection }), .open, "下一级的章节")
    ], check: check)

  static let noticeSubsection = Shape("小节", "章节里的一部分", fields: text, check: check)

  private static let text = [
    FieldDefinition("标题", .text, .open, required: true, "标题，不写序号", example: "工作目标"),
    FieldDefinition("说明", .text, .open, "标题后面括号里的话", example: "我市暂没有"),
    FieldDefinition("内容", .prose, .open, "一段或几段文字", example: "通过专项整治，进一步规范市场秩序。"),
    FieldDefinition("要点", .list(.record { point }), .open, "印成“一是……。二是……。”的几点，接在内容后面"),
    FieldDefinition(
      "条目", .list(.record { item }), .open, "逐条编号的内容", example: "[严查无证经营；, 严查超范围经营。]"),
    FieldDefinition("结语", .prose, .open, "放在最后的文字"),
  ]

  private static func check(_ record: Record) -> [Diagnostic] {
    guard let number = record.text("标题").flatMap(writtenNumber) else { return [] }
    return [.numberedTitle(record, number)]
  }

  /// One numbered item: a sentence, or a titled paragraph.
  static let item = Shape(
    "条目", "一条编号的内容",
    fields: [
      FieldDefinition("标题", .text, .open, "这一条的标题，不写序号", example: "经营环节"),
      FieldDefinition("说明", .text, .open, "标题后面括号里的话"),
      FieldDefinition("内容", .text, .open, "这一条的文字", example: "严查无证经营；"),
      FieldDefinition("要点", .list(.record { point }), .open, "印成“一是……。二是……。”的几点"),
    ], shorthand: "内容", check: { isEmpty($0) ? [.emptyItem($0)] : [] })

  /// One of “一是……。二是……。”.
  static let point = Shape(
    "要点", "“一是”“二是”中的一点",
    fields: [
      FieldDefinition("标题", .text, .open, "这一点的题目", example: "提高政治站位"),
      FieldDefinition("内容", .text, .open, "这一点的文字", example: "把专项整治作为重点工作抓实。"),
      FieldDefinition("报送", .record { submission }, .open, "这一点要求报送的材料"),
    ], shorthand: "内容", check: { isEmpty($0) ? [.emptyItem($0)] : [] })

  private static func isEmpty(_ item: Record) -> Bool {
    !["标题", "内容", "要点"].contains { item.mentions($0) }
  }

  /// A report asked for in passing: 于6月1日前报送药械股.
  static let submission = Shape(
    "报送", "在什么日期前报送到哪里",
    fields: [
      FieldDefinition("期限", .date, .open, required: true, "在这个日期之前", example: "2026-06-01"),
      FieldDefinition("报送至", .text, .open, required: true, "报送到哪里", example: "局药械股"),
    ],
    derive: { record in
      guard let period = Period(start: nil, end: record.date("期限")) else { return }
      record.derive("期限语", from: ["期限"], .text(period.chinese()))
      record.derive("期限语省年", from: ["期限"], .text(period.chineseWithoutYears))
    })

  /// The number that a clerk wrote before a title out of habit: 一、 （二） 3.
  private static func writtenNumber(_ title: String) -> String? {
    let numerals = Set("一二三四五六七八九十")
    let inner = title.hasPrefix("（") ? title.dropFirst() : Substring(title)
    let digits = inner.prefix { numerals.contains($0) || $0.isASCII && $0.isNumber }
    guard let mark = inner.dropFirst(digits.count).first, !digits.isEmpty else { return nil }
    let isNumber = title.hasPrefix("（") ? mark == "）" : mark == "、" || mark == "." || mark == "．"
    let hasChinese = digits.first.map(numerals.contains) == true
    guard isNumber, hasChinese || mark != "、" else { return nil }
    // 一、二类医疗器械 and 3.15 are words of the title.
    let next = inner.dropFirst(digits.count + 1).first
    guard mark == "）" || !(next.map { numerals.contains($0) || $0.isNumber } ?? false) else {
      return nil
    }
    return String(title.prefix(title.distance(from: title.startIndex, to: digits.endIndex) + 1))
  }
}

extension Diagnostic {
  fileprivate static func emptyItem(_ item: Record) -> Diagnostic {
    Diagnostic(
      .error, "section.empty-item", "这一项没有“标题”也没有“内容”", at: item.origin,
      suggestion: "写上“内容:”，或者删去这一项")
  }

  fileprivate static func numberedTitle(_ section: Record, _ number: String) -> Diagnostic {
    Diagnostic(
      .warning, "section.numbered-title", "标题里写了序号“\(number)”，印出时会编两次号",
      at: section.place("标题"), suggestion: "删去序号；序号由程序按位置编排")
  }
}
