import Diagnostics

extension Rule {
  /// PII-IDMASK: a covered identity number does not show the day of birth.
  static let thinMask = Rule.ofPublicFile(
    "PII-IDMASK", Citation("个人信息保护法", "第二十八条", .required),
    Guidance(
      "遮过的身份证号，留下的不超过10位",
      why: "前6位是籍贯，中间8位是出生日期。只遮末4位，出生日期还在，人还是找得到。",
      good: "110105＊＊＊＊＊＊＊＊002X",
      bad: "11010519491231＊＊＊＊"))
}
