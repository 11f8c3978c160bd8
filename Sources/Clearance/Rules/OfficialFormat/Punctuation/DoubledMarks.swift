import Diagnostics

extension Rule {
  /// PU-08: one mark at a place; no 、 before 等.
  static let doubledMarks = Rule(
    "PU-08", Citation("GB/T 15834—2011", "第4章", .recommended),
    Guidance(
      "一处停顿只用一个点号；“等”前面不加顿号、逗号",
      why: "两个点号叠着，读的人不知道按哪一个停。“等”表示列举到此为止，前面不用再隔开。",
      good: "检查、抽样等工作。", bad: "检查、抽样、等工作。。"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      rule.findings(DoubledMark.all(in: line.passage), words: doubled)
    }
  }
}

/// Marks that follow one another where one would do.
private enum DoubledMark {
  static func all(in passage: Passage) -> [Correction] {
    let text = passage.scalars
    var found: [Correction] = []
    var index = 0
    while index + 1 < text.count {
      guard points.contains(text[index]) else {
        index += 1
        continue
      }
      let end = text[index...].firstIndex { !points.contains($0) } ?? text.count
      if let correction = correction(in: passage, index..<end) { found.append(correction) }
      index = end
    }
    return found
  }

  private static func correction(in passage: Passage, _ range: Range<Int>) -> Correction? {
    let text = passage.scalars
    // 。。。 is an ellipsis, and another rule's.
    if range.count > 2, text[range].allSatisfy({ $0 == "。" }) { return nil }
    if range.count > 1 {
      let kept = kept(of: text[range])
      return Correction(in: passage, range, kept.map { [Replacement(range, String($0))] } ?? [])
    }
    guard isBeforeEtc(text, range.lowerBound) else { return nil }
    return Correction(
      in: passage, range.lowerBound..<range.upperBound + 1, [Replacement(range, "")])
  }

  /// The mark that is meant: the one that is doubled, or 。 where it comes last.
  private static func kept(of marks: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    guard let first = marks.first, let last = marks.last else { return nil }
    if marks.allSatisfy({ $0 == first }) { return first }
    return last == "。" && marks.dropLast().allSatisfy { $0 != "。" && $0 != "：" } ? last : nil
  }

  /// 、等 where 等 ends a list; ，等 only where the sentence ends with it: ，等结果出来 waits for something.
  private static func isBeforeEtc(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    guard text.scalar(at: index + 1) == "等", index > 0, text[index - 1].isHan else { return false }
    let after = text.scalar(at: index + 2)
    switch text[index] {
    case "、": return !(after.map(afterEqual.contains) ?? false)
    case "，": return after.map(points.contains) ?? true
    default: return false
    }
  }

  private static let points = Set("，。、；：".unicodeScalars)
  private static let afterEqual = Set("级同额效价距量比温候待离腰差式号身次".unicodeScalars)
}

extension Rule {
  fileprivate static func doubled(_ slips: [Correction]) -> Words {
    let written = slips[0].written
    guard slips.count == 1 else {
      return Words("这一段有\(slips.count)处标点重叠，如“\(written)”", suggestion: "一处只留一个标点")
    }
    if written.hasSuffix("等") {
      return Words("“等”前面有“\(written.dropLast())”", suggestion: "删去“\(written.dropLast())”")
    }
    return Words(
      "标点“\(written.excerpt)”重叠", suggestion: slips[0].right.map { "只留“\($0)”" } ?? "只留一个标点")
  }
}
