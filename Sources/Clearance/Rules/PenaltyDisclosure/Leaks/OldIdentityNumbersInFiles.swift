import Diagnostics

extension Rule {
  /// PII-ID15: no number of the first kind of card.
  static let oldIdentityNumber = Rule.ofPublicFile(
    "PII-ID15", Citation("个人信息保护法", "第二十八条", .required),
    Guidance(
      "公开的文件里没有十五位的旧身份证号",
      why: "旧号码没有校验位，只能看形状，所以是警告。十五位的工商注册号有自己的校验位，不算。",
      good: "不写",
      bad: "写十五位号码"))
}
