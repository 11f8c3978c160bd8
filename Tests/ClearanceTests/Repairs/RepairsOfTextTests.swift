import Clearance
import Diagnostics
import TestMaterial
import Testing

/// Whatever stands in a text, mending comes to an end, and leaves nothing that it could mend.
@Suite struct `Repairs of a text` {
  private static let rules = [
    "BD-02", "LV-01", "LV-03", "LV-05", "LV-06", "AT-02", "AT-03", "AT-04", "AT-05", "PU-01",
    "PU-02", "PU-04", "PU-05", "PU-07", "PU-08", "PU-10", "NU-04", "NU-05",
  ]

  private static let words = [
    "甲", "乙方", "检查", "，", "。", "、", "；", "：", ",", ".", ";", ":", "?", "!", "(", ")", "（", "）", "〔",
    "〕", "\"",
    "“", "”", "'", "‘", "’", "《", "》", "〈", "〉", "<", ">", "…", "...", "--", "—", "1", "2", "２",
    "年", "月", "第", "条",
    "款", "法", "等", "一、", "二、", "（一）", "(二)", "1.", "2、", "①", " ", "\u{3000}", "ab", "http://a.cn",
    "平米", "吗",
  ]

  private static let elements = ["", "", "", "", "标题: ", "附件说明: ", "附件: ", "一级: ", "格: "]

  private static func text(_ seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<8).map { _ in
      let element = elements.randomElement(using: &random) ?? ""
      let length = Int.random(in: 0...14, using: &random)
      return element + (0..<length).map { _ in words.randomElement(using: &random) ?? "" }.joined()
    }.joined(separator: "\n")
  }

  /// The text after so many rounds of all repairs that the rules offer.
  private static func mended(_ text: String, by rules: [String], rounds: Int = 8) -> String {
    var text = text
    for _ in 0..<rounds {
      let found = FoundDocument(text)
      let mending = TextMending(found.file, found.findings(of: rules))
      guard !mending.made.isEmpty else { return text }
      text = String(decoding: mending.bytes, as: UTF8.self)
    }
    return text
  }

  @Test(arguments: rules)
  func `come to an end for each rule`(_ rule: String) {
    for seed in 0..<200 {
      let text = Self.text(UInt64(seed))
      let mended = Self.mended(text, by: [rule])
      let left = FoundDocument(mended).findings(of: [rule]).filter { $0.repair != nil }
      #expect(left == [], "\(text) → \(mended)")
    }
  }

  @Test(arguments: 0..<20)
  func `come to an end for all rules together`(_ part: Int) {
    for seed in 0..<20 {
      let text = Self.text(UInt64(1_000 + part * 20 + seed))
      let mended = Self.mended(text, by: Self.rules)
      let left = FoundDocument(mended).findings(of: Self.rules).filter { $0.repair != nil }
      #expect(left == [], "\(text) → \(mended)")
    }
  }
}
