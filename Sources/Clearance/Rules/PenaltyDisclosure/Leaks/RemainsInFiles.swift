import Diagnostics

extension Rule {
  /// PII-META: nothing of who made the file and where.
  static let fileRemains = Rule.ofPublicFile(
    "PII-META", Citation("政府信息公开条例", "第十七条", .required),
    Guidance(
      "公开的文件里没有作者、批注、修订痕迹和拍摄地点",
      why: "谁改过、原来写的什么、照片在哪里拍的，都留在文件里，打开属性就看得到。",
      good: "作者：演示市市场监督管理局",
      bad: "最后修改者：张某"))
}
