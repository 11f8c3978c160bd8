import Diagnostics
import Documents

extension Rule {
  /// BD-02: 左空二字 is an indent (7.3.3). Spaces and tabs in its place are taken away.
  static let leadingSpaces = Rule(
    "BD-02", Citation("GB/T 9704—2012", "第7.3.3条", .required),
    Guidance(
      "每段左空二字用首行缩进，不用空格和制表符",
      why: "空格的宽窄随字体变，各段对不齐；换了字号，两个字的空也就不是两个字了。",
      good: "段落设置“首行缩进2字符”", bad: "段首敲四个空格，或者两个全角空格"),
    isRepairable: true
  ) { proofreading, rule in
    // In a Word file the spaces go where the indent comes.
    if let word = proofreading.word { return rule.paragraphIndents(word) }
    return rule.findings(
      proofreading.lines.filter(\.element.isSentences).compactMap(\.spacesBefore), .error,
      words: spaces)
  }
}

extension Line {
  fileprivate var spacesBefore: Correction? {
    let start = passage.scalars.skippingSpaces(from: 0)
    guard start > 0, start < passage.scalars.count else { return nil }
    return Correction(in: passage, 0..<start, to: "")
  }
}

extension Rule {
  fileprivate static func spaces(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("段首有\(slips[0].range.count)个空格或者制表符", suggestion: "删去，用首行缩进2字符")
      : Words("有\(slips.count)段的段首是空格或者制表符", suggestion: "删去，用首行缩进2字符")
  }
}
