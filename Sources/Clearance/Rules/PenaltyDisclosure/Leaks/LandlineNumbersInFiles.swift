import Diagnostics

extension Rule {
  /// PII-TEL: telephones with the code of an area are the office's own.
  static let landlineNumber = Rule.ofPublicFile(
    "PII-TEL", Citation("政府信息公开条例", "第十五条", .required),
    Guidance(
      "公开的文件里的固定电话是本单位的",
      why: "固定电话可能是企业的，也可能是家里的，由人核对，所以是警告。",
      good: "本单位的电话写进yinfa.yaml的联系方式",
      bad: "当事人电话0775-4234567"))
}
