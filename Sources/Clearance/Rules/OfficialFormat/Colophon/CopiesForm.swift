import Diagnostics
import Documents

extension Rule {
  /// IM-01: 抄送, a full-width colon, the names, a full stop (7.4.2).
  static let copiesForm = Rule(
    "IM-01", Citation("GB/T 9704—2012", "第7.4.2条", .required),
    Guidance(
      "“抄送”后用全角冒号，最后一个抄送机关后标句号", why: "标准规定“抄送”二字后加全角冒号，最后一个抄送机关名称后标句号。",
      good: "抄送：市卫生健康委员会，市公安局。", bad: "抄送:市卫生健康委员会，市公安局"),
    isRepairable: true
  ) { proofreading, rule in
    let passages = proofreading.passages(of: .copies)
    return passages.compactMap { rule.label(of: $0) }
      + passages.suffix(1).compactMap { rule.ending(of: $0) }
      + (proofreading.word.map(rule.copiesPlace) ?? [])
  }

  /// The rows after the first have none.
  private func label(of passage: Passage) -> Finding? {
    guard let label = passage.copiesLabel else { return nil }
    if passage.has("报", at: label.upperBound - 1) || passage.has("发", at: label.upperBound - 1) {
      return oldLabel(label, in: passage)
    }
    let next = passage.trimmed(label.upperBound..<passage.scalars.count).lowerBound
    guard next < passage.scalars.count, passage.scalars[next] != "：" else { return nil }
    return ":︰﹕∶".unicodeScalars.contains(passage.scalars[next])
      ? otherColon(next..<next + 1, in: passage) : noColon(label, in: passage)
  }

  private func ending(of passage: Passage) -> Finding? {
    let range = passage.written
    guard let last = range.last else { return nil }
    let count = passage.scalars[range].reversed().prefix { Self.marks.contains($0) }.count
    let run = last + 1 - count..<last + 1
    guard !run.isEmpty else { return noStop(last..<last + 1, in: passage) }
    guard passage.scalars[last] == "。" else { return otherMark(run, in: passage) }
    return run.count > 1 ? markTwice(run.dropLast(), in: passage) : nil
  }

  private static let marks = Set("。，；、.,;".unicodeScalars)
}

extension Passage {
  /// 抄送, 抄 送, and the 抄报 and 抄发 of old.
  fileprivate var copiesLabel: Range<Int>? {
    let words = written.filter { !scalars[$0].properties.isWhitespace }.prefix(2)
    guard words.count == 2, let first = words.first, let second = words.last,
      scalars[first] == "抄", "送报发".unicodeScalars.contains(scalars[second])
    else { return nil }
    return first..<second + 1
  }
}

extension Rule {
  fileprivate func oldLabel(_ label: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "版记写了“\(passage.text(in: label))”", at: passage.location(of: label),
      suggestion: "对上级、平级和下级都写“抄送”")
  }

  fileprivate func otherColon(_ mark: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "“抄送”后的“\(passage.text(in: mark))”不是全角冒号", at: passage.location(of: mark),
      suggestion: "改为“：”", repair: passage.repair(mark, to: "："))
  }

  fileprivate func noColon(_ label: Range<Int>, in passage: Passage) -> Finding {
    let last = label.upperBound - 1..<label.upperBound
    return finding(
      "“抄送”后没有冒号", at: passage.location(of: label), suggestion: "写成“抄送：”",
      repair: passage.repair(last, to: passage.text(in: last) + "："))
  }

  fileprivate func markTwice(_ range: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "抄送机关最后的句号前又有“\(passage.text(in: range))”", at: passage.location(of: range),
      suggestion: "只留一个句号", repair: passage.repair(range, to: ""))
  }

  fileprivate func otherMark(_ range: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "抄送机关以“\(passage.text(in: range))”结束", at: passage.location(of: range),
      suggestion: "改为句号“。”", repair: passage.repair(range, to: "。"))
  }

  fileprivate func noStop(_ last: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "最后一个抄送机关后没有句号", at: passage.location(of: last), suggestion: "加句号“。”",
      repair: passage.repair(last, to: passage.text(in: last) + "。"))
  }
}
