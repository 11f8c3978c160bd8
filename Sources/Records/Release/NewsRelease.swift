import Documents

/// A news release (新闻通稿): what an office tells the press and its own site.
package enum NewsRelease {
  package static let shape = Shape(
    "新闻通稿", "新闻通稿、工作信息",
    fields: [
      FieldDefinition("标题", .text, .open, required: true, "标题", example: "我市部署开展药品安全专项整治"),
      FieldDefinition("发布日期", .day, .open, required: true, "发布的日期", example: "2026-03-14"),
      FieldDefinition("发布时间", .text, .open, "几点几分", example: "17:28"),
      FieldDefinition("来源", .text, .open, "来源", example: "演示市市场监督管理局"),
      FieldDefinition("正文", .prose, .open, required: true, "正文，一段一行", example: "近日，我局……。"),
      FieldDefinition("作者", .list(.text), .open, "署名的作者"),
      Waiver.field,
    ])
}
