package import Diagnostics
import Documents

/// A clause of a law that a decision cites (法律依据).
package struct LawReference: Sendable, Hashable {
  /// Without title marks: 中华人民共和国药品管理法.
  package let law: String
  /// 第九十八条第一款
  package let clause: String
  package let origin: TextLocation?

  package init(_ record: Record) {
    self.law = record.text("法规") ?? ""
    self.clause = record.text("条款") ?? ""
    self.origin = record.origin
  }

  /// 《中华人民共和国药品管理法》第九十八条第一款
  package var words: String { "《\(law)》\(clause)" }

  static let shape = Shape(
    "法条", "引用的法律、法规、规章和条款",
    fields: [
      FieldDefinition(
        "法规", .text, .open, required: true, "名称，不写书名号", example: "中华人民共和国药品管理法"),
      FieldDefinition("条款", .text, .open, required: true, "条、款、项", example: "第九十八条第一款"),
    ],
    derive: { record in
      record.derive("引用", from: ["法规", "条款"], .text(LawReference(record).words))
    })
}
