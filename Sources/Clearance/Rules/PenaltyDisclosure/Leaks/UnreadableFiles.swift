import Diagnostics

extension Rule {
  /// PII-FILE: a file that cannot be searched does not go public.
  static let unreadableFile = Rule.ofPublicFile(
    "PII-FILE", Citation("政府信息公开条例", "第十七条", .required),
    Guidance(
      "公开的文件都读得出来",
      why: "读不出来的文件，没有人知道里面有什么，不能公开。",
      good: "完整的docx、xlsx、html",
      bad: "压缩包缺了一半的docx"))
}
