import Diagnostics
import Documents
import Records
import Templating
import Testing
import Writers

/// For every place where a hole can stand, and every value that looks like something else there.
@Suite struct `Data is never structure` {
  struct Place: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// A template in which `值` is the only hole.
    let template: String
    var isTitle = false

    init(_ name: String, _ text: String, frontMatter: String = "", isTitle: Bool = false) {
      self.testDescription = name
      self.template = frontMatter + (isTitle ? "" : "# 题\n\n") + text + "\n"
      self.isTitle = isTitle
    }
  }

  static let places: [Place] = [
    Place("title", "# {{ 值 }}", isTitle: true),
    Place("inside a title", "# 关于{{ 值 }}的通知", isTitle: true),
    Place("heading", "## {{ 值 }}"),
    Place("inside a heading", "## 一、关于{{ 值 }}的事 {#锚}\n\n见[](#锚)"),
    Place("heading without number", "## {{ 值 }} {-}"),
    Place("paragraph", "{{ 值 }}"),
    Place("between paragraphs", "前\n\n{{ 值 }}\n\n后"),
    Place("under words", "前\n{{ 值 }}\n后"),
    Place("inside a paragraph", "前{{ 值 }}后"),
    Place("twice in a paragraph", "{{ 值 }}{{ 值 }}"),
    Place("after a hard break", "前\\\n{{ 值 }}"),
    Place("strong", "前**{{ 值 }}**后"),
    Place("emphasis", "*{{ 值 }}*"),
    Place("link", "[{{ 值 }}](https://a.cn/b)"),
    Place("inside a link", "见[前{{ 值 }}后](https://a.cn/b)。"),
    Place("item", "- {{ 值 }}\n- 乙"),
    Place("numbered item", "1. {{ 值 }}\n2. 乙"),
    Place("inner item", "- 甲乙\n  - {{ 值 }}\n"),
    Place("paragraph in an item", "- 甲乙\n\n  {{ 值 }}\n"),
    Place("cell", "| 甲乙 | 丙 |\n| --- | --- |\n| {{ 值 }} | 1 |"),
    Place("inside a cell", "| 甲乙 | 丙 |\n| --- | --- |\n| 1 | 前{{ 值 }}后 |"),
    Place("head cell", "| {{ 值 }} | 丙 |\n| --- | --- |\n| 1 | 2 |"),
    Place("lone head cell", "| {{ 值 }} |\n| --- |\n| 2 |"),
    Place(
      "HTML cell",
      "<table>\n<tr>\n<th colspan=\"2\">{{ 值 }}</th>\n</tr>\n<tr>\n<td>前{{ 值 }}后</td>\n"
        + "<td><strong>{{ 值 }}</strong></td>\n</tr>\n</table>"),
    Place("addressees", "<!-- 主送 -->\n{{ 值 }}："),
    Place("signature", "<!-- 署名 -->\n{{ 值 }}"),
    Place("annex", "<!-- 附件 -->\n\n# {{ 值 }}\n\n{{ 值 }}"),
    Place("issued text", "<!-- 印发文本 -->\n\n# {{ 值 }}\n\n## {{ 值 }}"),
    Place("number", "正文", frontMatter: "---\n发文字号: \"{{ 值 }}\"\n发文机关标志: 某局\n---\n"),
    Place("inside front matter", "正文", frontMatter: "---\n署名: \"某{{ 值 }}局\"\n---\n"),
    Place("plain front matter", "正文", frontMatter: "---\n抄送: 某{{ 值 }}局\n---\n"),
  ]

  static let values = [
    "# 伪标题", "#", "- 项", "-", "+ 项", "* 项", "1. 项", "1.", "2) 项", "一、项", "（一）项", "| a |", "|",
    "| --- | --- |", "{{ x }}", "{% 循环 x 于 y %}", "{# 注 #}", "{#锚}", "{-}", "**", "**粗**", "*",
    "_斜_",
    "<script>", "<br>", "</td>", "</table>", "<!-- 主送 -->", "-->", "<", "&amp;", "&lt;", "&", "\\",
    "\\\\",
    "\\|", "甲\n# 乙", "甲\n- 乙", "甲\n| --- |", "甲\n---", "甲\n===", "甲\r\n乙", "甲\u{2028}乙", "甲\u{85}乙",
    "---", "===", "***", "```", "~~~", "> 引", "[x](y)", "[x]: y", "[", "]", "](z)", "![](x)", "!",
    "`", "`c`",
    " 甲 ", "　　甲", "\t甲", "    甲", "\u{FEFF}甲", "\u{1}", ":--", "https://b.cn", "附件：1.甲",
    "组长：张某　局长\n组员：李某　科长", "甲\u{200B}",
  ]

  @Test(arguments: places) func `a value is words wherever it stands`(place: Place) throws {
    let template = try MarkdownTemplate(parsing: SourceFile(name: "t.md", text: place.template))
    for value in Self.values {
      let lines = value.split(whereSeparator: \.isNewline).map(String.init)
      let isOne = !value.utf8.contains { $0 == 0x0A || $0 == 0x0D }
      let words = isOne ? [value] : lines
      let document = filled(template, with: value)
      let sober = filled(template, with: words.map { _ in "甲" }.joined(separator: "\n"))
      #expect(document == sober.replacingFields(by: words), "“\(value)”")
      let bytes = MarkdownWriter().bytes(of: document)
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(Problems) {
        let copy = try MarkdownDraft(parsing: SourceFile(name: "稿.md", bytes: bytes))
        #expect(copy.document.plain == document.plain, "“\(value)”:\n\(text)")
        #expect(copy.warnings == [], "“\(value)”:\n\(text)")
      } catch {
        Issue.record("“\(value)”: \(error.diagnostics.map(\.message))\n\(text)")
      }
    }
  }

  private func filled(_ template: MarkdownTemplate, with value: String) -> Document {
    let datum = Datum(.text(value), sensitivity: .open, origin: nil)
    let (document, problems) = template.filled(
      with: Record("通知", fields: [("值", datum)], origin: nil))
    #expect(problems == [], "“\(value)”")
    return document
  }
}

extension Document {
  /// With the words of every field replaced, in turn.
  fileprivate func replacingFields(by words: [String]) -> Document {
    var number = 0
    return mapInlines { inline in
      guard case .field(let field) = inline else { return inline }
      defer { number += 1 }
      return .field(
        Field(words[number % words.count], sensitivity: field.sensitivity, origin: field.origin))
    }
  }

  private func mapInlines(_ change: (Inline) -> Inline) -> Document {
    func map(_ words: [Inline]?) -> [Inline]? { words?.mapInlines(change) }
    var copy = self
    copy.masthead?.mark = masthead?.mark.mapInlines(change) ?? []
    copy.masthead?.number = map(masthead?.number)
    copy.title = title.mapInlines(change)
    copy.addressees = map(addressees?.content).map { Addressees($0) }
    copy.body = body.map { $0.mapInlines(change) }
    copy.annexes = annexes.map {
      Annex(
        title: $0.title.mapInlines(change), body: $0.body?.map { $0.mapInlines(change) },
        orientation: $0.orientation)
    }
    copy.signature?.agencies = signature?.agencies.map { $0.mapInlines(change) } ?? []
    copy.issuedText?.title = issuedText?.title.mapInlines(change) ?? []
    copy.issuedText?.body = issuedText?.body.map { $0.mapInlines(change) } ?? []
    copy.colophon?.copies = map(colophon?.copies)
    return copy
  }
}
