import Diagnostics

extension Rule {
  /// PII-HEALTH: nothing of the health of a person.
  static let health = Rule.ofPublicFile(
    "PII-HEALTH", Citation("个人信息保护法", "第二十八条", .required),
    Guidance(
      "公开的文件里没有个人的健康状况",
      why: "医疗健康信息是敏感个人信息。写着某人又写着诊断、病历的，由人核对，所以是警告。",
      good: "消费者因身体不适就医",
      bad: "患者张某某经诊断"))
}
