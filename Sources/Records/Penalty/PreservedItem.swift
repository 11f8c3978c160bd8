import Documents

/// A thing that is kept as evidence (先行登记保存的物品).
enum PreservedItem {
  static let shape = Shape(
    "物品", "先行登记保存的一种物品",
    fields: [
      FieldDefinition("名称", .text, .open, required: true, "名称", example: "某品牌血糖试纸"),
      FieldDefinition("规格", .text, .open, "规格、型号、批号", example: "50片/盒，批号00001"),
      FieldDefinition("数量", .integer(1...1_000_000), .open, required: true, "数量", example: "12"),
      FieldDefinition("单位", .text, .open, required: true, "盒、件、千克", example: "盒"),
      FieldDefinition("备注", .text, .open, "封条号等"),
    ])
}
