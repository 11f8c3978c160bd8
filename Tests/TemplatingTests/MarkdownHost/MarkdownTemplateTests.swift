import Diagnostics
import Documents
import Records
import Templating
import Testing

@Suite struct MarkdownTemplateTests {
  private func text(_ value: String) -> Datum {
    Datum(.text(value), sensitivity: .open, origin: nil)
  }

  private func record(_ fields: [(String, Datum)]) -> Record {
    Record("通知", fields: fields, origin: nil)
  }

  private func list(_ records: [[(String, String)]]) -> Datum {
    let items = records.map { fields in
      Datum(
        .record(Record("项", fields: fields.map { ($0.0, text($0.1)) }, origin: nil)),
        sensitivity: .open, origin: nil)
    }
    return Datum(.list(items), sensitivity: .open, origin: nil)
  }

  private func filled(_ template: String, _ fields: [(String, Datum)] = []) throws -> Document {
    let template = try MarkdownTemplate(parsing: SourceFile(name: "t.md", text: template))
    let (document, problems) = template.filled(with: record(fields))
    #expect(problems == [])
    return document
  }

  @Test func `a notice is filled from end to end`() throws {
    let document = try filled(
      """
      ---
      发文字号: "{{ 发文字号? }}"
      署名: "{{ 机关 }}"
      主送: "{{ 主送 }}"
      ---

      # 关于{{ 事由 }}的通知

      ## 一、工作目标 {#目标}

      见第[旧](#目标)部分。**注意：**请于{{ 日期 }}前报送。

      {% 循环 阶段 于 各阶段 %}

      ## {{ 阶段.名称 }}

      {% 如果 阶段.说明? %}

      {{ 阶段.说明 }}

      {% 结束 %}

      {% 结束 %}

      | 名称 | 数量 |
      | --- | ---: |
      {% 循环 阶段 于 各阶段 %}
      | {{ 阶段.名称 }} | {{ 阶段.数 }} |
      {% 结束 %}

      1. {% 循环 阶段 于 各阶段 %}
      2. {{ 阶段.名称 }}
      3. {% 结束 %}

      <!-- 附件 横向 -->

      # 表
      """,
      [
        ("机关", text("某局")), ("事由", text("检查")), ("日期", text("3月9日")),
        (
          "主送",
          Datum(.list([text("甲局"), text("乙局")]), sensitivity: .open, origin: nil)
        ),
        (
          "各阶段",
          list([
            [("名称", "动员"), ("说明", "先动员。"), ("数", "1")], [("名称", "# 总结"), ("数", "| a |")],
          ])
        ),
      ])
    #expect(document.title.plainText == "关于检查的通知")
    #expect(document.masthead == nil)
    #expect(document.addressees?.content.plainText == "甲局、乙局")
    #expect(document.signature?.agencies.map(\.plainText) == ["某局"])
    #expect(document.body.count == 7)
    #expect(document.annexes.map(\.orientation) == [.landscape])
    guard case .table(let table) = document.body[5], case .list(let items) = document.body[6] else {
      Issue.record("no table or list")
      return
    }
    #expect(
      table.rows.map { $0.cells.map(\.content.plainText) } == [
        ["名称", "数量"], ["动员", "1"], ["# 总结", "| a |"],
      ])
    #expect(items.items.count == 2)
    guard case .paragraph(let words) = document.body[1] else { return }
    #expect(words[3] == .strong(["注意："]))
  }
}
