import Diagnostics

extension Rule {
  /// PII-ADDR: the address of a person ends with the county.
  static let homeAddress = Rule.ofPublicFile(
    "PII-ADDR", Citation("个人信息保护法", "第二十八条", .required),
    Guidance(
      "自然人的住址只写到县",
      why: "企业的“住所”是登记事项，自然人的“住址”是家。写到村是警告，写到门牌号是错误。",
      good: "住址：演示市演示县",
      bad: "住址：演示市演示县演示路12号"))
}
