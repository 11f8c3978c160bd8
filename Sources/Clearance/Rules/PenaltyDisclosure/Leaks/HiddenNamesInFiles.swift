import Diagnostics

extension Rule {
  /// PII-NAME: a name that a record withholds is in nothing made from it.
  static let hiddenName = Rule.ofPublicFile(
    "PII-NAME", Citation("市场监督管理行政处罚信息公示规定", "第六条", .required),
    Guidance(
      "记录里隐去的姓名，不在由它生成的文件里出现",
      why: "隐去的姓名从文件名、属性、批注里也会漏出来。别的记录公开的同名的人不受影响。",
      good: "证人李某",
      bad: "链接地址里写着证人的姓名"))
}
