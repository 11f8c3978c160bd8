import Diagnostics

/// What the tests of the three reports report.
enum Findings {
  static let file = SourceFile(
    name: "演示/通知.yaml", text: "标题: 通知\n成文日期: 2022年05月12日\n标题: \"甲\"\n")

  static let zero = Diagnostic(
    rule: "DT-02", Citation("GB/T 9704—2012", "第7.3.5.4条", .required), "成文日期“2022年05月12日”不应补零",
    at: TextLocation(file: file, line: 2, column: 7), suggestion: "写作“2022年5月12日”")

  static let duplicate = Diagnostic(
    .warning, "yaml.duplicate-key", "键“标题”重复", at: TextLocation(file: file, line: 3, column: 1),
    related: [Diagnostic.Related("第一次写在这里", at: TextLocation(file: file))])

  static let placeless = Diagnostic(.note, "office.empty", "没有找到记录", at: nil)
}
