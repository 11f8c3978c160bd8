import Diagnostics
import Documents

/// A plain notice (通知).
package enum Notice {
  package static let shape = Shape(
    "通知", "通知",
    fields: [
      FieldDefinition(
        "标题", .text, .open, required: true, "完整的标题", example: "演示市市场监督管理局关于做好节日检查的通知"),
      FieldDefinition("导语", .prose, .open, usual: true, "章节前面的话，或者全部正文", example: "现将有关事项通知如下。"),
      FieldDefinition("章节", .list(.record { Section.noticeChapter }), .open, "正文，按印出的先后"),
      FieldDefinition("结语", .prose, .open, "正文最后的话", example: "请认真贯彻执行。"),
      FieldDefinition("附件", .list(.record { AnnexRecord.shape }), .open, "附件，一个一项"),
    ] + OfficialElements.fields,
    check: { record in
      let isEmpty = !record.mentions("导语") && record.list("章节").isEmpty
      return (isEmpty ? [.noBody(record)] : []) + AnnexRecord.check(record.records("附件"))
    })
}

extension Diagnostic {
  fileprivate static func noBody(_ notice: Record) -> Diagnostic {
    Diagnostic(
      .error, "notice.no-body", "通知没有正文", at: notice.origin, suggestion: "写上“导语:”或“章节:”")
  }
}
