import Diagnostics
import Documents

extension Rule {
  /// HD-03: 密级, a star, and the term in Arabic digits (7.2.2, 条例第九条第二项).
  static let secrecyForm = Rule(
    "HD-03", Citation("GB/T 9704—2012", "第7.2.2条", .required),
    Guidance(
      "密级写绝密、机密或者秘密，保密期限写在“★”后，用阿拉伯数字",
      why: "国家秘密只有三级，标志由密级、五角星和保密期限组成。写法不对，收文单位不知道按哪一级保管、到哪天解密。",
      good: "机密★1年", bad: "机密*一年")
  ) { proofreading, rule in
    proofreading.passages(of: .secrecy).filter { !$0.isSecrecy }.map { rule.notASecrecy($0) }
  }
}

extension Passage {
  /// 机密, 机密★1年, 秘密★6个月, 绝密★长期.
  fileprivate var isSecrecy: Bool {
    let words = Array(scalars[written])
    let level = String(String.UnicodeScalarView(words.prefix(2)))
    guard ["绝密", "机密", "秘密"].contains(level) else { return false }
    guard words.count > 2 else { return true }
    guard words[2] == "★" else { return false }
    let digits = words[3...].prefix { $0.isASCII && $0.isDecimalDigit }
    let unit = String(String.UnicodeScalarView(words[(3 + digits.count)...]))
    return digits.isEmpty
      ? unit == "长期" : digits.first != "0" && ["年", "个月", "月", "天", "日"].contains(unit)
  }
}

extension Rule {
  fileprivate func notASecrecy(_ passage: Passage) -> Finding {
    finding(
      "密级“\(passage.text(in: passage.written).excerpt)”写得不对",
      at: passage.location(of: passage.written),
      suggestion: "写成“机密★1年”这样的形式：绝密、机密或者秘密，五角星，阿拉伯数字的期限")
  }
}
