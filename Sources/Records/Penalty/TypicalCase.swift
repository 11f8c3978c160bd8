import Documents

/// What the public is told of a case as an example (典型案例), in four parts.
package struct TypicalCase: Sendable {
  package let title: String?
  /// 案情
  package let story: String?
  /// 警示
  package let lesson: String?
  /// Whether the party is named 某公司.
  package let isAnonymous: Bool

  package init(_ record: Record) {
    self.title = record.text("标题")
    self.story = record.text("案情")
    self.lesson = record.text("警示")
    self.isAnonymous = record.flag("隐名")
  }

  static let shape = Shape(
    "典型案例", "作为典型案例公开时的写法；处理和依据取自决定",
    fields: [
      FieldDefinition("标题", .text, .open, "案例的标题；不写时用案由"),
      FieldDefinition("案情", .prose, .open, "案情；不写时用违法事实"),
      FieldDefinition("警示", .prose, .open, required: true, "给公众和同行的提醒", example: "药品经营者应当……"),
      FieldDefinition("隐名", .flag, .open, "是否隐去当事人名称", example: "是"),
    ])
}
