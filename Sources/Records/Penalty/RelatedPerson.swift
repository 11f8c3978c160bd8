package import Diagnostics
import Documents

/// A person who is named in a case and is not the one punished (相关人员).
package struct RelatedPerson: Sendable {
  package let name: String
  /// 证人、法定代表人、消费者、执法人员、举报人 …
  package let role: String?
  package let isPublished: Bool
  /// What stands in place of the name: 王某, 甲. Nil takes the surname with 某.
  package let appellation: String?
  package let origin: TextLocation?

  package init(_ record: Record) {
    self.name = record.text("姓名") ?? ""
    self.role = record.text("身份")
    self.isPublished = record.flag("公开")
    self.appellation = record.text("称谓")
    self.origin = record.origin
  }

  static let shape = Shape(
    "相关人员", "案件里写到的人；不写“公开: 是”的，公开时都遮去",
    fields: [
      FieldDefinition("姓名", .text, .restricted, required: true, "姓名", example: "李某某"),
      FieldDefinition("身份", .text, .restricted, "证人、消费者、执法人员、举报人等", example: "证人"),
      FieldDefinition("公开", .flag, .restricted, "姓名是否公开", example: "否"),
      FieldDefinition("称谓", .text, .restricted, "公开时改写成什么；不写时为姓加“某”", example: "甲"),
    ],
    shorthand: "姓名")
}
