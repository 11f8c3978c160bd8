import Diagnostics
import Documents
import Records
import Templating
import Testing

struct `An evaluation` {
  private let data = SourceFile(name: "数据.yaml", text: "标题: 甲\n成员: 乙\n罚款: 丙\n")

  private func place(_ line: Int) -> TextLocation {
    TextLocation(file: data, line: line, column: 5)
  }

  @Test func `keeps the sensitivity and the origin of a value through filters`() {
    let amount = Datum(.money(Renminbi(fen: 80_000)), sensitivity: .restricted, origin: place(3))
    let words = filled("{{ 罚款 | 大写金额 }}", Record(["罚款": amount])).inlines
    #expect(words == [.field(Field("捌佰元整", sensitivity: .restricted, origin: place(3)))])
  }

  @Test func `gives joined words the strictest sensitivity and the first origin`() {
    let names = Datum.list(
      Datum(.text("甲某"), sensitivity: .open, origin: place(1)),
      Datum(.text("乙某"), sensitivity: .personal, origin: place(2)))
    let words = filled("{{ 成员 | 补空 | 顿号 }}", Record(["成员": names])).inlines
    #expect(words == [.field(Field("甲　某、乙　某", sensitivity: .personal, origin: place(1)))])
  }

  @Test func `lets nobody read a part who may not read the whole`() {
    let group = Record(["组长": .text("张某")])
    let record = Record(["小组": Datum(.record(group), sensitivity: .personal, origin: nil)])
    let list = Record(["表": Datum(.list([.text("甲")]), sensitivity: .restricted, origin: nil)])
    #expect(filled("{{ 小组.组长 }}", record).inlines.sensitivities == [.personal])
    #expect(filled("{{ 表 | 首个 }}", list).inlines.sensitivities == [.restricted])
    #expect(filled("{{ 表 | 个数 }}", list).inlines.sensitivities == [.restricted])
  }

  @Test func `reports a missing value at the hole and at the record`() throws {
    let group = Record(["副组长": .text("张某")], origin: place(2))
    let record = Record(["小组": .open(.record(group))], origin: place(1))
    let problem = try #require(filled("甲{{ 小组.电话 }}", record).problems.first)
    #expect(problem.id == "template.missing-value")
    #expect(problem.location?.description == "通知.md:1:5")
    #expect(problem.related == [.init("这里没有“电话”", at: place(2))])
  }

  @Test func `reports the same hole once for every item that lacks its value`() {
    let item = { Datum.open(.record(Record("成员", origin: self.place($0)))) }
    let record = Record(["成员": .list(item(1), item(2))], origin: place(3))
    let text = "{% 循环 人 于 成员 %}{{ 人.姓名 }}{{ 标题 }}{% 结束 %}"
    let problems = filledText(text, record).problems
    #expect(problems.map { $0.related.first?.location.line } == [1, 3, 2])
  }

  @Test func `keeps the line ends of a text and drops those at its foot`() {
    let words = filled("{{ 导语 }}", Record(["导语": .text("甲\n\n乙\n\n")])).inlines
    #expect(words.map(\.plainText) == ["甲", "\n", "\n", "乙"])
    #expect(filled("{{ 导语 }}", Record(["导语": .text("\n")])).inlines.isEmpty)
  }

  @Test func `gives paragraphs to a hole that stands alone and refuses them within a line`() {
    let record = Record(["导语": .text("# 甲\n| 乙 |")])
    let file = SourceFile(name: "通知.md", text: "{{ 导语 | 段落 }}")
    var evaluation = Evaluation(mode: .strict)
    for case .hole(let hole, _) in Segmenter.segments(of: file, in: file.bytes.indices).segments {
      let content = evaluation.content(of: hole, in: Scope(record))
      #expect(
        content
          == .blocks([.paragraph([.words("# 甲")]), .paragraph([.words("| 乙 |")])]))
      #expect(evaluation.problems.isEmpty)
      #expect(evaluation.inlines(for: hole, in: Scope(record)).isEmpty)
    }
    #expect(evaluation.problems.map(\.message) == ["“导语 | 段落”是成段的内容，不能印在这里"])
  }

  @Test(arguments: ["# 伪标题", "| a |", "{{ x }}", "{% 结束 %}", "**甲**", "<script>", "【待补：甲】"])
  func `takes what looks like markup for the words it is`(words: String) {
    let inlines = filled("{{ 名称 }}", Record(["名称": .text(words)])).inlines
    #expect(inlines == [.words(words)])
  }

  @Test func `tells two equal lines apart`() {
    let problems = filledText("{{ 甲 }}\n{{ 甲 }}\n", Record([:])).problems
    #expect(problems.map(\.location?.description) == ["通知.md:1:4", "通知.md:2:4"])
  }

  @Test(arguments: ["个数", "count", "序号", "首个", "本轮", "于", "循环", "结束", "12315热线", "附件１"])
  func `finds a key whatever its name means elsewhere`(key: String) {
    let record = Record(["组": .open(.record(Record("组", fields: [(key, .text("值"))], origin: nil)))]
    )
    #expect(filledText("{{ 组.\(key) }}", record).text == "值")
  }

  @Test(arguments: [
    ("{{ 本轮.序号 }}", "“本轮”只在 {% 循环 %} 里面有"),
    ("{% 如果 有附件且公开 %}{% 结束 %}", "要是想写条件，且、或、非 两边要留空格；可以不填的，写成 有附件且公开?"),
    ("{{ 标题目 }}", "是不是“标题”？可以不填的，写成 标题目?"),
    ("{{ 电话 }}", "在数据里填上“电话”；可以不填的，写成 电话?"),
  ])
  func `says what to do about a missing value`(text: String, advice: String) {
    let problems = filledText(text, Record(["标题": .text("甲")])).problems
    #expect(problems.map(\.suggestion) == [advice])
  }

  @Test func `compares amounts to the last 分`() {
    let record = Record([
      "甲": .open(.money(Renminbi(fen: 9_007_199_254_740_993))),
      "乙": .open(.money(Renminbi(fen: 9_007_199_254_740_992))),
    ])
    #expect(filledText("{% 如果 甲 > 乙 %}多{% 结束 %}", record).text == "多")
  }

  @Test func `stops a loop that multiplies itself, and says so once`() {
    let ten = Datum.open(.list(Array(repeating: .text("甲"), count: 1_000)))
    let text =
      "{% 循环 甲 于 表 %}{% 循环 乙 于 表 %}{% 循环 丙 于 表 %}{{ 丙 }}{% 结束 %}{% 结束 %}{% 结束 %}"
    let (_, problems) = filledText(text, Record(["表": ten]), budget: Budget(turns: 20_000))
    #expect(problems.map(\.message) == ["循环的次数太多，到此为止"])
    #expect(problems.map(\.location?.description) == ["通知.md:1:39"])
  }

  @Test func `stops an output that grows without end, and says so once`() {
    let long = Datum.text(String(repeating: "甲", count: 10_000))
    let record = Record(["表": .open(.list(Array(repeating: long, count: 1_000)))])
    let (text, problems) = filledText(
      "{% 循环 甲 于 表 %}{{ 甲 }}{% 结束 %}", record, budget: Budget(bytes: 100_000))
    #expect(problems.map(\.message) == ["印出的内容太长，到此为止"])
    #expect(text.utf8.count < 200_000)
  }

  @Test func `lists a thousand problems and says that there are more`() {
    let items = (1...3_000).map { line in
      Datum.open(.record(Record("项", origin: TextLocation(file: data, line: line, column: 1))))
    }
    let problems = filledText(
      "{% 循环 甲 于 表 %}{{ 甲.乙 }}{% 结束 %}", Record(["表": .open(.list(items))])
    ).problems
    #expect(problems.count == 1_001)
    #expect(problems.last?.message == "问题太多，后面的没有再列")
  }

  @Test func `never quotes a whole long value`() {
    let record = Record(["甲": .text(String(repeating: "长", count: 10_000))])
    let problems = filledText("{{ 甲 | 万元 }}{{ 甲.乙 }}", record).problems
    #expect(problems.count == 2)
    #expect(problems.allSatisfy { $0.message.count < 80 })
  }

  @Test(arguments: [
    ("{{ 甲.乙 }}", "“甲”是文字“值”，没有“乙”这一项"), ("{{ 表.乙 }}", "“表”是列表，没有“乙”这一项"),
    ("{{ 表 | 各项: \"名\" }}", "过滤器“各项”：列表里有文字“值”，没有名称可取"),
    ("{{ 空 | 首个 }}", "过滤器“首个”：列表是空的，没有第一项"),
    ("{{ 空 | 末个 }}", "过滤器“末个”：列表是空的，没有最后一项"),
    ("{{ 组 | 顿号 }}", "过滤器“顿号”：列表的各项是一组数据，不能连成一行"),
    ("{{ 数 | 序号 }}", "过滤器“序号”：序号从 1 起，这里是 -1"),
    ("{{ 数 | 中文数字 }}", "过滤器“中文数字”：写不出 -1 的中文数字"),
    ("{{ 甲 | 个数 }}", "过滤器“个数”要列表，这里是文字“值”"),
    ("{{ 数 | 补空 }}", "过滤器“补空”要文字，这里是整数“-1”"),
  ])
  func `says what a value cannot do`(text: String, message: String) {
    let record = Record([
      "甲": .text("值"), "表": .list(.text("值")), "空": .list(), "数": .open(.integer(-1)),
      "组": .list(.record(["名": .text("值")])),
    ])
    #expect(filledText(text, record).problems.map(\.message) == [message])
  }
}

private func filled(_ text: String, _ record: Record) -> (inlines: [Inline], problems: [Diagnostic])
{
  let file = SourceFile(name: "通知.md", text: text)
  var evaluation = Evaluation(mode: .strict)
  var inlines: [Inline] = []
  for case .hole(let hole, _) in Segmenter.segments(of: file, in: file.bytes.indices).segments {
    inlines += evaluation.inlines(for: hole, in: Scope(record))
  }
  return (inlines, evaluation.problems)
}

private func filledText(_ text: String, _ record: Record, budget: Budget = Budget()) -> (
  text: String, problems: [Diagnostic]
) {
  do {
    let file = SourceFile(name: "通知.md", text: text)
    let (bytes, problems) = try TextTemplate(parsing: file, escaping: .none)
      .filled(with: record, budget: budget)
    return (String(decoding: bytes, as: UTF8.self), problems)
  } catch {
    return ("", error.diagnostics)
  }
}

extension Inline {
  fileprivate static func words(_ text: String) -> Inline {
    .field(Field(text, sensitivity: .open, origin: nil))
  }
}

extension [Inline] {
  fileprivate var sensitivities: [Sensitivity] {
    compactMap { inline in
      guard case .field(let field) = inline else { return nil }
      return field.sensitivity
    }
  }
}
