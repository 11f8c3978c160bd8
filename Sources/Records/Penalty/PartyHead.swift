package import Diagnostics
import Documents

/// Who stands for a party: 法定代表人, 负责人, or the 经营者 of a sole trader.
package struct PartyHead: Sendable {
  package let role: String
  package let name: String
  package let documentType: String?
  package let documentNumber: String?
  package let origin: TextLocation?

  package init(_ record: Record) {
    self.role = record.text("身份") ?? "法定代表人"
    self.name = record.text("姓名") ?? ""
    self.documentType = record.text("证件类型")
    self.documentNumber = record.text("证件号码")
    self.origin = record.origin
  }

  static let shape = Shape(
    "负责人", "法定代表人、负责人或者经营者",
    fields: [
      FieldDefinition(
        "身份", .choice(["法定代表人", "负责人", "经营者"]), .open, "不写时为法定代表人", example: "法定代表人"),
      FieldDefinition("姓名", .text, .personal, required: true, "姓名", example: "张某某"),
      FieldDefinition("证件类型", .text, .restricted, "只进报送表", example: "身份证"),
      FieldDefinition("证件号码", .text, .restricted, "只进报送表"),
    ])
}
