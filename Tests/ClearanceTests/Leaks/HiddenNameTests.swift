import Clearance
import Diagnostics
import TestMaterial
import Testing

@Suite struct `Names that a record hides` {
  @Test(arguments: [
    ("李芳", 1), ("李　芳", 1), ("李 芳", 1), ("李\u{200B}芳", 1), ("李·芳", 1), ("\u{F9E1}芳", 1), ("李某", 0),
    ("李方", 0), ("桃李芳香", 1),
  ])
  func `are found with whatever stands between their characters`(_ name: String, _ count: Int) {
    let found = LeakCase.found("<p>证人\(name)说</p>", as: "a.html", from: [LeakCase.record])
    #expect(found.count == count)
  }

  @Test func `are told with the record, the role and the place`() {
    let found = LeakCase.found(
      "<p>无</p>\n<a title=\"李芳\">详情</a>", as: "公示/17.html", from: [LeakCase.record])
    #expect(
      found.map(\.message) == ["演市监处罚〔2022〕17号的公开文件的<a>的title属性里有证人的姓名“李＊”"])
    #expect(found.first?.location?.description == "公示/17.html:2:11")
    #expect(found.first?.suggestion == "改用“某”或者删去，再重新生成")
    #expect(found.first?.related.map(\.location.file.name) == ["penalties/2022-17.yaml"])
  }

  /// Lists of three records, of which the second publishes 李芳.
  private static let records = [LeakCase.record, LeakCase.other, LeakCase.third]

  @Test(arguments: [
    ("<tr><td>演市监处罚〔2022〕17号</td><td>李芳</td></tr>", ["错误 PII-NAME"]),
    ("<tr><td>演市监处罚〔2022〕18号</td><td>李芳</td></tr>", []),
    ("<tr><td>演市监处罚〔2022〕19号</td><td>李芳</td></tr>", ["警告 PII-NAME"]),
    ("<tr><td><a href=\"/xzcf/2022/990000-0017/\">李芳</a></td></tr>", ["错误 PII-NAME"]),
    ("<tr><td>李芳</td></tr>", ["警告 PII-NAME"]),
    ("<tr><td>演市监处罚〔2022〕117号</td><td>李芳</td></tr>", ["警告 PII-NAME"]),
    (
      "<tr><td>演市监处罚〔2022〕17号</td></tr><tr><td>演市监处罚〔2022〕18号</td><td>李芳</td></tr>", []
    ),
  ])
  func `count in their own row of a table`(_ rows: String, _ kinds: [String]) {
    let page = "<table>\(rows)</table>"
    #expect(LeakCase.found(page, as: "a.html", from: Self.records).kinds == kinds)
  }

  @Test(arguments: [
    ("a.csv", "演市监处罚〔2022〕17号,李芳\n", "演市监处罚〔2022〕18号,李芳\n"),
    ("a.md", "| 演市监处罚〔2022〕17号 | 李芳 |\n", "| 演市监处罚〔2022〕18号 | 李芳 |\n"),
    ("b.md", "## 演市监处罚〔2022〕17号\n\n李芳\n", "\n## 演市监处罚〔2022〕18号\n\n李芳\n"),
    (
      "a.jsonl", "{\"文号\": \"演市监处罚〔2022〕17号\", \"人\": {\"名\": \"李芳\"}}\n",
      "{\"文号\": \"演市监处罚〔2022〕18号\", \"人\": {\"名\": \"李芳\"}}\n"
    ),
    (
      "a.atom", "<entry><id>2022/990000-0017</id><title>李芳</title></entry>",
      "<entry><id>2022/990000-0018</id><title>李芳</title></entry>"
    ),
  ])
  func `count in their own entry of a list`(_ path: String, _ own: String, _ other: String) {
    func kinds(_ text: String) -> [String] {
      let text = path.hasSuffix("atom") ? "<feed>\(text)</feed>" : text
      return LeakCase.found(text, as: path, from: Self.records).kinds
    }
    #expect(kinds(own) == ["错误 PII-NAME"])
    #expect(kinds(other) == [])
    #expect(kinds(own + other) == ["错误 PII-NAME"])
  }

  @Test func `count in their own row of a sheet, and the cell is told`() {
    let bytes = OfficeFiles.sheet([
      ["演市监处罚〔2022〕17号", "李芳"], ["演市监处罚〔2022〕18号", "李芳"],
    ])
    let found = LeakCase.found(bytes, as: "名单.xlsx", from: Self.records)
    #expect(found.marks == ["错误 PII-NAME 名单.xlsx:工作表“公示”B1:第1字"])
    #expect(
      found.map(\.message) == ["演市监处罚〔2022〕17号的公开文件的工作表“公示”B1里有证人的姓名“李＊”"])
  }

  @Test func `count in their own row of a table in Word`() {
    func row(_ cells: String...) -> String {
      "<w:tr>" + cells.map { "<w:tc>\(OfficeFiles.paragraph($0))</w:tc>" }.joined() + "</w:tr>"
    }
    let bytes = OfficeFiles.word(
      "<w:tbl>" + row("演市监处罚〔2022〕18号", "李芳") + row("演市监处罚〔2022〕17号", "李芳") + "</w:tbl>")
    let found = LeakCase.found(bytes, as: "名单.docx", from: Self.records)
    #expect(found.marks == ["错误 PII-NAME 名单.docx:正文第4段:第1字"])
  }

  @Test func `are an error where nobody can tell whose they are and nobody publishes them`() {
    let found = LeakCase.found(
      "<p>李芳</p>", as: "a.html", from: [LeakCase.record, LeakCase.third])
    #expect(found.kinds == ["错误 PII-NAME"])
    #expect(found.first?.message == "演市监处罚〔2022〕17号的公开文件里有证人的姓名“李＊”，分不清属于哪一条")
  }

  private static func kinds(
    _ text: String, hiding name: String, showing shown: [String] = []
  ) -> [String] {
    let record = RecordTrace(
      number: "演市监处罚〔2022〕20号", origin: nil, hidden: [HiddenPerson(name, role: "证人")], shown: shown)
    return LeakCase.found(text, as: "a.txt", from: [record]).kinds
  }

  @Test(arguments: [
    ("李芳菲", "警告 PII-NAME"), ("李芳等", "错误 PII-NAME"), ("证人李芳说", "错误 PII-NAME"),
    ("（李芳）", "错误 PII-NAME"), ("李芳、王伟", "错误 PII-NAME"),
  ])
  func `within another's whole name are a warning`(_ text: String, _ kind: String) {
    #expect(Self.kinds(text, hiding: "李芳") == [kind])
  }

  @Test func `within a published name are a warning`() {
    #expect(
      Self.kinds("经查，演示市李芳食品店销售", hiding: "李芳", showing: ["演示市李芳食品店"]) == ["警告 PII-NAME"])
    #expect(Self.kinds("经查，李芳销售", hiding: "李芳", showing: ["演示市李芳食品店"]) == ["错误 PII-NAME"])
  }

  @Test func `that are words of every day count where they stand alone`() {
    #expect(Self.kinds("违反食品安全法", hiding: "安全") == ["警告 PII-NAME"])
    #expect(Self.kinds("证人：安全，男", hiding: "安全") == ["错误 PII-NAME"])
  }

  @Test func `in letters are found whatever their size, and not within a word`() {
    #expect(Self.kinds("by JOHN SMITH.", hiding: "John Smith") == ["错误 PII-NAME"])
    #expect(Self.kinds("by john smithson", hiding: "John Smith") == [])
    #expect(Self.kinds("阿卜杜拉·买买提", hiding: "阿卜杜拉•买买提") == ["错误 PII-NAME"])
  }

  @Test func `across the end of a line are a warning`() {
    #expect(Self.kinds("证人李\n芳说", hiding: "李芳") == ["警告 PII-NAME"])
  }
}
