import Documents

/// Who asks for information (申请人): 政府信息公开条例 Art 29 asks for the name, the identity and how to be reached. All of it
/// stays in the office but the name, which its own letter bears.
enum RequestApplicant {
  /// 你 or 你单位, as the letter speaks.
  static func address(_ applicant: Record) -> Value {
    .text(applicant.text("类型") == naturalPerson ? "你" : "你单位")
  }

  private static let naturalPerson = "自然人"

  static let shape = Shape(
    "申请人", "提出申请的个人或者单位，只印在给本人的文书上",
    fields: [
      FieldDefinition(
        "类型", .choice([naturalPerson, "法人", "其他组织"]), .restricted, required: true,
        "自然人、法人或者其他组织", example: naturalPerson),
      FieldDefinition(
        "名称", .text, .personal, required: true, "姓名，或者单位的名称", example: "张某某"),
      FieldDefinition("证件", .text, .restricted, "身份证明的种类和号码，只供核对，不印出"),
      FieldDefinition("代理人", .text, .restricted, "委托代理人，不印出"),
      FieldDefinition("联系方式", .text, .restricted, "地址、电话、邮箱，不印出"),
    ])
}
