import Diagnostics

extension Rule {
  /// PII-MAIL: addresses of mail are the office's own.
  static let mailAddress = Rule.ofPublicFile(
    "PII-MAIL", Citation("政府信息公开条例", "第十五条", .required),
    Guidance(
      "公开的文件里的电子邮箱是本单位的",
      why: "邮箱常常就是一个人的名字，由人核对，所以是警告。",
      good: "本单位的邮箱写进yinfa.yaml的联系方式",
      bad: "li.fang@example.com"))
}
