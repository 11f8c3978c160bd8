import Documents

/// A notice that issues a text (印发通知): the notice, and the plan on a new page.
///
/// 方案 is no 公文种类 of its own (条例第八条), so a plan travels under a notice.
package enum IssuingNotice {
  package static let shape = Shape(
    "印发通知", "印发方案的通知，方案随后另页印出",
    fields: [
      FieldDefinition(
        "标题", .text, .open, "通知的标题；不写就由方案的标题拼成", example: "演示市市场监督管理局关于印发《专项整治实施方案》的通知"),
      FieldDefinition(
        "导语", .prose, .open, required: true, "通知的正文", example: "现将《专项整治实施方案》印发给你们，请认真贯彻执行。"),
      FieldDefinition("方案", .record { WorkPlan.issued }, .open, required: true, "印发的方案"),
    ] + OfficialElements.fields,
    check: OfficialElements.check, derive: { OfficialElements.derive(&$0) })
}
