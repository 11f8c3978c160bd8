import Diagnostics
import Documents
import Records
import Templating
import Testing

/// Where `{% … %}` may stand among blocks, items and rows, and what is said where it may not.
@Suite struct `Where a directive stands` {
  private let record = Record([
    "各项": .list(.text("甲"), .text("乙")), "有": .text("有"), "无": .list(),
  ])

  private func filled(_ text: String) throws -> Document {
    let template = try MarkdownTemplate(parsing: SourceFile(name: "t", text: "# 题\n\n" + text))
    let (document, problems) = template.filled(with: record)
    #expect(problems == [])
    return document
  }

  private func words(_ block: Block) -> String {
    if case .paragraph(let words) = block { words.plainText } else { "no paragraph" }
  }

  private func items(_ block: Block?) -> [String] {
    guard case .list(let list)? = block else { return ["no list"] }
    return list.items.map { item in
      item.blocks.map(words).joined(separator: "/")
    }
  }

  private func rows(_ block: Block?) -> [[String]] {
    guard case .table(let table)? = block else { return [["no table"]] }
    return table.rows.map { $0.cells.map(\.content.plainText) }
  }

  @Test func `an end right under a table closes what was open above it`() throws {
    let document = try filled(
      """
      {% 循环 项 于 各项 %}

      | 名称 |
      | --- |
      | {{ 项 }} |
      {% 结束 %}

      尾
      """)
    #expect(document.body.count == 3)
    #expect(rows(document.body.first) == [["名称"], ["甲"]])
    #expect(rows(document.body.dropFirst().first) == [["名称"], ["乙"]])
  }

  @Test func `several ends right under a table close all that were open above it`() throws {
    let document = try filled(
      """
      {% 如果 有? %}
      {% 循环 项 于 各项 %}

      | 名称 |
      | --- |
      {% 循环 数 于 各项 %}
      | {{ 项 }}{{ 数 }} |
      {% 结束 %}
      {% 结束 %}
      {% 结束 %}
      """)
    #expect(
      document.body.map { rows($0) } == [
        [["名称"], ["甲甲"], ["甲乙"]], [["名称"], ["乙甲"], ["乙乙"]],
      ])
  }

  @Test func `an otherwise right under a table parts it from another table`() throws {
    let document = try filled(
      """
      {% 如果 缺? %}

      | 无 |
      | --- |
      {% 否则 %}

      | 有 |
      | --- |
      {% 结束 %}
      """)
    #expect(document.body.map { rows($0) } == [[["有"]]])
  }

  @Test func `a loop stands around rows`() throws {
    let document = try filled(
      """
      | 序号 | 名称 |
      | --- | --- |
      {% 循环 项 于 各项 %}
      {% 如果 本轮.首个 %}
      | 首 | {{ 项 }} |
      {% 否则 %}
      | {{ 本轮.序号 }} | {{ 项 }} |
      {% 结束 %}
      {% 结束 %}
      | 合计 | 2 |
      """)
    #expect(
      rows(document.body.first) == [["序号", "名称"], ["首", "甲"], ["2", "乙"], ["合计", "2"]])
  }

  @Test func `a loop stands around rows and cells of HTML`() throws {
    let document = try filled(
      """
      <table>
      <tr>
      <th colspan="2">题</th>
      </tr>
      {% 循环 行 于 各项 %}
      <tr>
      {% 循环 项 于 各项 %}
      <td>{{ 行 }}{{ 项 }}</td>
      {% 结束 %}
      </tr>
      {% 结束 %}
      </table>
      """)
    #expect(rows(document.body.first) == [["题"], ["甲甲", "甲乙"], ["乙甲", "乙乙"]])
  }

  @Test func `a directive alone in an item is none itself`() throws {
    let document = try filled(
      """
      - 前
      - {% 循环 项 于 各项 %}
      - {{ 项 }}
      - {% 结束 %}
      - {% 如果 缺? %}
      - 不印
      - {% 结束 %}
      - 后
      """)
    #expect(items(document.body.first) == ["前", "甲", "乙", "后"])
  }

  @Test func `a list of which nothing is left is left out`() throws {
    let document = try filled("- {% 循环 项 于 无 %}\n- {{ 项 }}\n- {% 结束 %}\n\n后")
    #expect(document.body.map(words) == ["后"])
  }

  @Test func `directives within a line print what they hold`() throws {
    let document = try filled("甲{% 如果 有? %}乙{% 否则 %}丙{% 结束 %}{% 循环 项 于 各项 %}、{{ 项 }}{% 结束 %}")
    #expect(document.body.map(words) == ["甲乙、甲、乙"])
  }

  @Test(arguments: [
    (
      "- 甲\n{% 循环 项 于 各项 %}\n- {{ 项 }}\n{% 结束 %}",
      ["4:1", "6:1"].map { "t:\($0): 标签紧挨着列表，看不出它属不属于列表" }
    ),
    ("- {% 循环 项 于 各项 %}\n- 甲\n\n{% 结束 %}", ["t:3:3: 这个标签与它的另一半不在同一层", "t:6:1: 这个标签与它的另一半不在同一层"]),
    (
      "| a |\n| --- |\n{% 循环 项 于 各项 %}\n| 1 |\n\n{% 结束 %}",
      ["t:5:1: 这个标签与它的另一半不在同一层", "t:8:1: 这个标签与它的另一半不在同一层"]
    ),
    ("甲{% 如果 有? %}\n\n乙\n\n{% 结束 %}", ["t:3:2: 这个标签与它的另一半不在同一层", "t:7:1: 这个标签与它的另一半不在同一层"]),
    ("- {% 引入 \"x\" %}", ["t:3:3: “引入”不能写在列表、表格或一段话里"]),
    ("| a |\n| --- |\n{% 引入 \"x\" %}", ["t:5:1: “引入”不能写在列表、表格或一段话里"]),
    ("甲{% 引入 \"x\" %}", ["t:3:2: “引入”不能写在列表、表格或一段话里"]),
  ]) func `a directive in the wrong place is an error there`(text: String, problems: [String]) {
    do {
      _ = try MarkdownTemplate(parsing: SourceFile(name: "t", text: "# 题\n\n" + text))
      Issue.record("read")
    } catch {
      #expect(
        error.diagnostics.map { "\($0.location.map(\.description) ?? ""): \($0.message)" }
          == problems)
    }
  }
}
