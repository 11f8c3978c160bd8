import Diagnostics

extension Rule {
  /// PII-PASS: no number of a passport or a permit.
  static let travelDocument = Rule.ofPublicFile(
    "PII-PASS", Citation("个人信息保护法", "第二十八条", .required),
    Guidance(
      "公开的文件里没有护照号和通行证号",
      why: "没有校验位，靠旁边的“护照”“通行证”认出来，所以是警告。",
      good: "持外国护照",
      bad: "护照号E12345678"))
}
