import Diagnostics

extension Rule {
  /// PII-BANK: no number of a card or an account.
  static let bankCard = Rule.ofPublicFile(
    "PII-BANK", Citation("个人信息保护法", "第二十八条", .required),
    Guidance(
      "公开的文件里没有银行卡号和账号",
      why: "金融账户是敏感个人信息，单位的账号也不公开。旁边写着账号、卡号的，或者校验位对而且以62、4、5开头的，是错误。",
      good: "罚款缴至指定银行",
      bad: "账号6222 0202 0011 2233 446"))
}
