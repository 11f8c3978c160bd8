import Diagnostics
import Documents

extension Rule {
  /// NO-11: 令号 is 第12号, counted on from year to year (10.2).
  static let orderNumber = Rule(
    "NO-11", Citation("GB/T 9704—2012", "第10.2条", .general),
    Guidance(
      "命令（令）的令号写“第12号”，不写年份",
      why: "令号在发令机关的任期内连续编排，不按年另起，所以没有年份和机关代字。",
      good: "第12号", bad: "演府令〔2026〕12号")
  ) { proofreading, rule in
    guard proofreading.document.form == .order else { return [] }
    return proofreading.passages(of: .number).filter { !$0.isOrderNumber }
      .map { rule.notAnOrderNumber($0) }
  }
}

extension Passage {
  /// 第12号 or 第十二号.
  fileprivate var isOrderNumber: Bool {
    let words = scalars[written]
    guard words.count > 2, words.first == "第", words.last == "号" else { return false }
    let serial = words.dropFirst().dropLast()
    let isArabic = serial.first != "0" && serial.allSatisfy { $0.isASCII && $0.isDecimalDigit }
    return isArabic || serial.allSatisfy("一二三四五六七八九十百".unicodeScalars.contains)
  }
}

extension Rule {
  fileprivate func notAnOrderNumber(_ passage: Passage) -> Finding {
    finding(
      "令号“\(passage.text(in: passage.written).excerpt)”不是“第几号”的写法", at: passage.beginning, .warning,
      suggestion: "写成“第12号”，不写年份和代字")
  }
}
