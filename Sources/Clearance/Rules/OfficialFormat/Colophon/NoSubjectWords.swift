import Diagnostics
import Documents

extension Rule {
  /// IM-09: 主题词 left the form of documents in 2012.
  static let noSubjectWords = Rule(
    "IM-09", Citation("GB/T 9704—2012", "前言", .general),
    Guidance(
      "不标主题词", why: "2012年的标准取消了主题词。还标着的，多半用的是旧模板，别的地方也可能过时。",
      good: "版记只有抄送、印发机关和印发日期", bad: "主题词：药品　检查　通知")
  ) { proofreading, rule in
    proofreading.lines.map(\.passage).compactMap { passage in
      passage.subjectWordsLabel.map { rule.subjectWords($0, in: passage) }
    }
  }
}

extension Passage {
  /// 主题词 at the head of a line, with a colon or a space after it.
  fileprivate var subjectWordsLabel: Range<Int>? {
    let words = written.lazy.filter { !scalars[$0].properties.isWhitespace }.prefix(3)
    let found = Array(words)
    guard found.count == 3, let first = found.first, let last = found.last,
      zip(found, "主题词".unicodeScalars).allSatisfy({ scalars[$0] == $1 })
    else { return nil }
    let next = last + 1
    let isLabel =
      next >= written.upperBound || "：:".unicodeScalars.contains(scalars[next])
      || scalars[next].properties.isWhitespace
    return isLabel ? first..<next : nil
  }
}

extension Rule {
  fileprivate func subjectWords(_ range: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "标了主题词", at: passage.location(of: range), .warning, suggestion: "删去这一行；2012年的标准已经取消主题词")
  }
}
