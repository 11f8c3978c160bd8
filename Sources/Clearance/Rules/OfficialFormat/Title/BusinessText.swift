/// What offices write besides the fifteen genres (事务文书): it is issued by a 通知 or published by itself.
enum BusinessText {
  /// The word with which a title of such a text ends.
  static func word(endOf title: String) -> String? { words.first(where: title.hasSuffix) }

  private static let words = [
    "方案", "计划", "规划", "办法", "要点", "总结", "制度", "规定", "规程", "规则", "规范", "细则", "守则", "章程", "条例", "准则",
    "标准", "目录", "清单", "名单", "名录", "台账", "预案", "指南", "指引", "手册", "须知", "简报", "信息", "动态", "专报", "快报",
    "讲话", "致辞", "发言", "声明", "公示", "公约", "提示", "预告", "通稿", "安排", "部署", "日程", "议程", "纲要", "大纲", "措施",
    "协议", "合同", "倡议书", "承诺书", "告知书", "通知书", "决定书", "答复书", "任务书", "责任书", "说明书", "建议书", "说明", "情况",
    "建议",
    "材料", "汇报", "分析", "解读", "问答", "表", "一览", "白皮书", "年报", "月报", "体系", "机制", "意见稿", "草案", "文本", "清册",
  ]
}
