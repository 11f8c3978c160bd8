import Diagnostics
import Documents

extension Rule {
  /// HD-01: 份号 is six Arabic digits, padded with zeros (7.2.1).
  static let copyNumber = Rule(
    "HD-01", Citation("GB/T 9704—2012", "第7.2.1条", .general),
    Guidance(
      "份号写六位阿拉伯数字", why: "份号是涉密公文逐份登记、清退的依据，标准规定一般用六位数字，不够的在前面补零。",
      good: "000012", bad: "12")
  ) { proofreading, rule in
    proofreading.passages(of: .copyNumber).filter { !$0.isCopyNumber }
      .map { rule.notSixDigits($0) }
  }
}

extension Passage {
  fileprivate var isCopyNumber: Bool {
    written.count == 6 && scalars[written].allSatisfy { $0.isASCII && $0.isDecimalDigit }
  }
}

extension Rule {
  fileprivate func notSixDigits(_ passage: Passage) -> Finding {
    finding(
      "份号“\(passage.text(in: passage.written).excerpt)”不是六位阿拉伯数字",
      at: passage.location(of: passage.written), .warning,
      suggestion: "写成六位阿拉伯数字，不够的在前面补零，如“000012”")
  }
}
