import Documents

/// The office itself (机关), as `yinfa.yaml` describes it.
package enum AgencyProfile {
  /// What this version of the program writes under 格式版本.
  package static let formatVersion = 1

  package static let shape = Shape(
    "机关", "本机关的基本情况",
    fields: [
      FieldDefinition(
        "格式版本", .integer(1...formatVersion), .open, required: true, "这个文件的格式版本", example: "1"),
      FieldDefinition("机关名称", .text, .open, required: true, "机关全称", example: "演示市市场监督管理局"),
      FieldDefinition("简称", .text, .open, "规范化简称", example: "演示市市场监管局"),
      FieldDefinition("代字", .text, .open, "发文字号里的机关代字", example: "演市监"),
      FieldDefinition("区划代码", .text, .open, "六位行政区划代码", example: "\"990000\""),
      FieldDefinition(
        "统一社会信用代码", .text, .open, "本机关的统一社会信用代码，报送表用", example: "11990000MB0000000J"),
      FieldDefinition("行政复议机关", .text, .open, "向哪个机关申请复议，决定书用", example: "演示市人民政府"),
      FieldDefinition("行政诉讼法院", .text, .open, "向哪个法院起诉，决定书用", example: "演示市演示区人民法院"),
      FieldDefinition("内设机构", .list(.text), .open, "科室名称", example: "[办公室, 药品安全监管科]"),
      FieldDefinition("联系方式", .record { contact }, .open, "对外公布的联系方式"),
      FieldDefinition("版式", .record { LayoutRecord.shape }, .open, LayoutRecord.shape.summary),
      FieldDefinition(
        "公示", .record { DisclosureSettings.shape }, .open, DisclosureSettings.shape.summary),
      HouseRule.field, WorkingCalendarRecord.field,
    ])

  static let contact = Shape(
    "联系方式", "对外公布的联系方式",
    fields: [
      FieldDefinition("电话", .text, .open, "办公电话", example: "\"0990-0000000\""),
      FieldDefinition("地址", .text, .open, "办公地址", example: "演示市演示路1号"),
      FieldDefinition("邮编", .text, .open, "邮政编码", example: "\"990000\""),
      FieldDefinition("邮箱", .text, .open, "电子邮箱", example: "office@example.invalid"),
    ])
}
