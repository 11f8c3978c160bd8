import Diagnostics
import Records
import Templating
import Testing

struct `An HTML template` {
  /// Holes in every place where a hole may stand.
  private static let page = """
    <!DOCTYPE html><html><head><title>{{ 值 }}</title><style>p > a { color: red }</style>
    <script>if (1 < 2) { document.write("<p>") }</script></head><body>
    <!-- 一 > 二 -- <p> --><p class="{{ 值 }}" title='{{ 值 }}'>{{ 值 }} &lt; <a href="{{ 址 }}">甲</a>
    <a href="/a/{{ 值 }}/b?c={{ 值 }}#d{{ 值 }}">乙</a><input {% 如果 旗 %}checked{% 结束 %} value="{{ 值 }}">
    <img src="data/{% 如果 旗 %}{{ 值 }}{% 否则 %}x{% 结束 %}" alt="{% 循环 甲 于 表 %}{{ 甲 }},{% 结束 %}"/></p></body></html>
    """

  @Test(arguments: [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "' onload='x", "-->", "</title>", "&lt;",
    "javascript:x",
    "//evil.example", "/\\evil.example", "甲 乙", "{{ 值 }}", "# 伪标题", "| a |", "**", "]]>",
    "\u{2028}",
  ])
  func `keeps its markup whatever the data say`(value: String) throws {
    let quiet = try fill("甲")
    let nasty = try fill(value)
    #expect(nasty.filter { "<>\"'".contains($0) } == quiet.filter { "<>\"'".contains($0) })
    #expect(!nasty.contains("javascript:") || value == "甲" || nasty.contains(">javascript:"))
  }

  private func fill(_ value: String) throws -> String {
    let record = Record([
      "值": .text(value), "址": .text(value), "旗": .open(.flag(true)), "表": .list(.text(value)),
    ])
    let file = SourceFile(name: "页.html", text: Self.page)
    let template = try TextTemplate(parsing: file, escaping: .html)
    return String(decoding: template.filled(with: record).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "java\tscript:x", "data:text/html,x",
    "vbscript:x",
    "//evil.example", "/\\evil.example", "\\\\evil.example", "file:///etc/passwd",
  ])
  func `writes no address that leads astray`(address: String) throws {
    let (text, problems) = try link(address)
    #expect(text == "<a href=\"\">甲</a>")
    #expect(problems.map(\.id) == ["template.forbidden-address"])
  }

  @Test(arguments: [
    ("https://example.gov.cn/甲", "https://example.gov.cn/%E7%94%B2"),
    ("mailto:a@example.gov.cn", "mailto:a@example.gov.cn"),
    ("HTTP://example.gov.cn", "HTTP://example.gov.cn"), ("/a/b.html", "/a/b.html"),
    ("../a?b:c", "../a?b:c"),
    ("#甲", "#%E7%94%B2"), ("", ""), ("a\"b'c", "a%22b%27c"),
  ])
  func `writes an address that leads somewhere`(address: String, written: String) throws {
    let (text, problems) = try link(address)
    #expect(text == "<a href=\"\(written)\">甲</a>")
    #expect(problems.isEmpty)
  }

  private func link(_ address: String) throws -> (String, [Diagnostic]) {
    let file = SourceFile(name: "页.html", text: "<a href=\"{{ 址 }}\">甲</a>")
    let template = try TextTemplate(parsing: file, escaping: .html)
    let (bytes, problems) = template.filled(with: Record(["址": .text(address)]))
    return (String(decoding: bytes, as: UTF8.self), problems)
  }

  @Test func `leaves control characters out and says so`() throws {
    let file = SourceFile(name: "页.html", text: "<p>{{ 名 }}</p>")
    let template = try TextTemplate(parsing: file, escaping: .html)
    let (bytes, problems) = template.filled(with: Record(["名": .text("甲\u{0}\u{1B}乙")]))
    #expect(String(decoding: bytes, as: UTF8.self) == "<p>甲乙</p>")
    #expect(problems.map(\.message) == ["填入的文字里有看不见的控制字符"])
  }

  @Test(arguments: [
    ("<p", "文件到这里完了，还有标签、引号或注释没有关上"),
    ("<a href=\"javascript:{{ 甲 }}\">乙</a>", "链接的地址不能以“javascript:”开头"),
    ("<a href=\"{{ 甲 }}:x\">乙</a>", "{{ }} 后面的冒号会改变地址的意思"),
    ("<p {% 如果 甲 %}title{% 结束 %}=\"乙\"></p>", "此处的 = 前面没有属性的名称"),
    ("<p title=\"{% 引入 \"页脚\" %}\"></p>", "标签或属性里不能引入模板"),
    ("{% 循环 甲 于 乙 %}<p title=\"{% 结束 %}", "这个循环或条件的首尾不在 HTML 的同一种位置"),
    ("<iframe srcdoc=\"{{ 甲 }}\"></iframe>", "属性 srcdoc 里不能有 {{ }}"),
    ("<style>p { color: {{ 甲 }} }</style>", "<style> 里不能有 {{ }}"),
  ])
  func `is refused before any data come`(text: String, message: String) {
    let shelf = IncludeShelf(names: ["页脚"]) { SourceFile(name: $0, text: "甲") }
    do throws(Problems) {
      let file = SourceFile(name: "页.html", text: text)
      _ = try TextTemplate(parsing: file, escaping: .html, includes: shelf)
      Testing.Issue.record("\(text) was taken")
    } catch {
      #expect(error.diagnostics.map(\.message).contains(message))
    }
  }
}
