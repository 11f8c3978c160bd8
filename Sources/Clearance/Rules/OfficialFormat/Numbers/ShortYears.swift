import Diagnostics

extension Rule {
  /// NU-01: a year has four digits (5.1.4).
  static let shortYears = Rule(
    "NU-01", Citation("GB/T 15835—2011", "第5.1.4条", .recommended),
    Guidance(
      "年份写四位数字，不简写",
      why: "“22年”可以是2022年，也可以是22个年头；文件要存档，过些年就分不清了。",
      good: "2022年3月　2021—2022年", bad: "22年3月　2021—22年")
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      rule.findings(
        line.passage.scalars.shortYears.map { Correction(in: line.passage, $0) }, words: short)
    }
  }
}

extension [Unicode.Scalar] {
  /// 22年3月, ’22年 and the second of 2021—22年; 10年6个月 is a time, and 徒刑12年6月 too.
  fileprivate var shortYears: [Range<Int>] {
    indices.compactMap { index in
      guard self[index] == "年", index > 1, self[index - 1].isDigit, self[index - 2].isDigit,
        scalar(at: index - 3)?.isDigit != true
      else { return nil }
      return isYear(before: index) ? index - 2..<index + 1 : nil
    }
  }

  private func isYear(before mark: Int) -> Bool {
    let before = scalar(at: mark - 3)
    if before == "’" || before == "'" { return true }
    if let before, Self.spans.contains(before), mark > 6 {
      return self[(mark - 7)..<(mark - 3)].allSatisfy(\.isDigit)
    }
    guard before.map({ !Self.durations.contains($0) && $0 != "." }) ?? true else { return false }
    let month = PlainNumber(self, from: mark + 1)
    return month.map { self[$0.range.lowerBound].isDigit && scalar(at: $0.range.upperBound) == "月" }
      ?? false
  }

  private static let spans = Set("—-－~～至".unicodeScalars)
  private static let durations = Set("刑期满为达限约近".unicodeScalars)
}

extension Rule {
  fileprivate static func short(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("年份“\(slips[0].written)”只写了两位", suggestion: "写四位数字")
      : Words("这一段有\(slips.count)个年份只写了两位，如“\(slips[0].written)”", suggestion: "写四位数字")
  }
}
