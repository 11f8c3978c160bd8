import Diagnostics

extension Rule {
  /// PII-MINOR: nothing by which a minor is known.
  static let minor = Rule.ofPublicFile(
    "PII-MINOR", Citation("未成年人保护法", "第一百零三条", .required),
    Guidance(
      "公开的文件里没有未成年人的信息",
      why: "不得披露可能辨认出未成年人的信息。“向未成年人销售”说的是违法行为，不算。",
      good: "（整条不公开）",
      bad: "未成年人张某某，15岁"))
}
