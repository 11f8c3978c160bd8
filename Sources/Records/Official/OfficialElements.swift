import Documents

/// The elements of an official document that any kind may carry (公文格式各要素), GB/T 9704—2012, chapter 7.
package enum OfficialElements {
  package static let fields = [
    FieldDefinition(
      "版头", .choice(["红头", "无"]), .open, usual: true, "是否印红色的发文机关标志，平时不印", example: "红头"),
    FieldDefinition("份号", .text, .open, "涉密公文的六位份号", example: "\"000001\""),
    FieldDefinition("密级", .text, .restricted, "密级和保密期限", example: "秘密★1年"),
    FieldDefinition("紧急程度", .choice(["特急", "加急"]), .open, "紧急程度", example: "特急"),
    FieldDefinition("发文字号", .text, .open, usual: true, "发文字号，年份用六角括号", example: "演市监〔2026〕1号"),
    FieldDefinition("签发人", .list(.text), .open, "只在上行文中写"),
    FieldDefinition("主送", .list(.text), .open, usual: true, "主送机关，不写冒号", example: "各县（区）市场监督管理局"),
    FieldDefinition("署名", .list(.text), .open, "发文机关署名，平时就是机关名称"),
    FieldDefinition("成文日期", .day, .open, required: true, "成文日期", example: "2026-03-14"),
    FieldDefinition("用印", .choice(["盖章", "不盖章"]), .open, "平时盖章", example: "盖章"),
    FieldDefinition("附注", .text, .open, "附注，不写括号", example: "此件公开发布"),
    FieldDefinition("抄送", .list(.text), .open, "抄送机关"),
    FieldDefinition("印发机关", .text, .open, "版记里的印发机关", example: "演示市市场监督管理局办公室"),
    FieldDefinition("印发日期", .day, .open, "版记里的印发日期", example: "2026-03-14"),
    Waiver.field,
  ]
}
