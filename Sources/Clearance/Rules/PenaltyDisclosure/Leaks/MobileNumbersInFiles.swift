import Diagnostics

extension Rule {
  /// PII-MOB: no mobile telephone but the office's own.
  static let mobileNumber = Rule.ofPublicFile(
    "PII-MOB", Citation("政府信息公开条例", "第十五条", .required),
    Guidance(
      "公开的文件里没有个人的手机号",
      why: "手机号连着一个人的一切账户。本单位在yinfa.yaml联系方式里写明的号码可以公开。",
      good: "联系电话：0990-0000000（本单位）",
      bad: "当事人电话13900000123"))
}
