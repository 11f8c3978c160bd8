import Diagnostics

extension Rule {
  /// PII-ID18: no number of an identity card (公民身份号码, GB 11643) in what goes public.
  static let identityNumber = Rule.ofPublicFile(
    "PII-ID18", Citation("个人信息保护法", "第二十八条", .required),
    Guidance(
      "公开的文件里没有公民身份号码",
      why: "身份证号是敏感个人信息，公开一次就收不回来。校验位对得上的是错误；形状像、校验位不对的是警告；统一社会信用代码不算。",
      good: "身份证号990001＊＊＊＊＊＊＊＊001X",
      bad: "表格里写全18位，或者用空格、全角数字拆开写"))
}
