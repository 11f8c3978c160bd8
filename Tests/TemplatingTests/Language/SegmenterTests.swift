import Diagnostics
import Documents
import Records
import Templating
import Testing

struct `The segmenter` {
  @Test func `covers a file with text, holes, directives and comments`() {
    let file = SourceFile(name: "通知.md", text: "甲{{ 乙 }}丙{# 丁 #}{% 如果 戊? %}己{% 结束 %}")
    let (segments, problems) = Segmenter.segments(of: file, in: file.bytes.indices)
    #expect(problems.isEmpty)
    #expect(
      segments.map { $0.words(in: file) } == [
        "甲", "{{ 乙 }}", "丙", "{# 丁 #}", "{% 如果 戊? %}", "己", "{% 结束 %}",
      ])
  }

  @Test(arguments: [
    ("甲{{ 乙", "通知.md:1:2: 此处的 {{ 没有对应的 }}"),
    ("甲{{ 乙｝｝", "通知.md:1:2: 此处的 {{ 没有对应的 }}"),
    ("甲{{ 乙 | 日期 ： “年月” }}", "通知.md:1:12: “：”是中文标点"),
    ("{% 循环 甲 于 乙 %}", "通知.md:1:1: 此处的 {% 循环 %} 没有对应的 {% 结束 %}"),
    ("{{ 罚款 | 大写 }}", "通知.md:1:9: 没有名叫“大写”的过滤器"),
  ])
  func `says what is wrong and where`(text: String, message: String) {
    let file = SourceFile(name: "通知.md", text: text)
    let problems = Segmenter.segments(of: file, in: file.bytes.indices).problems
    #expect(problems.map { "\($0.location?.description ?? ""): \($0.message)" } == [message])
  }

  @Test func `evaluates`() throws {
    let file = SourceFile(name: "通知.md", text: "{{ 组.长 }}{{ 组.员 }}{{ 组?.员? }}{{ 罚款 | 大写金额 }}")
    let segments = Segmenter.segments(of: file, in: file.bytes.indices).segments
    let group = Record(
      "组", fields: [("长", Datum(.text("张某"), sensitivity: .personal, origin: nil))], origin: nil)
    let record = Record(
      "通知",
      fields: [
        ("组", Datum(.record(group), sensitivity: .open, origin: nil)),
        ("罚款", Datum(.money(Renminbi(fen: 80000)), sensitivity: .open, origin: nil)),
      ], origin: nil)
    var evaluation = Evaluation(mode: .draft)
    var text = ""
    for case .hole(let hole, _) in segments {
      text += evaluation.inlines(for: hole, in: Scope(record)).plainText
    }
    #expect(text == "张某【待补：组.员】捌佰元整")
    #expect(evaluation.problems.map(\.message) == ["数据里没有“组.员”"])
  }
}

extension Segment {
  fileprivate func words(in file: SourceFile) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }
}
