import Diagnostics
import Templating
import Testing

@Suite(.serialized) struct HostileMarkdownTests {
  /// What a person could make by holding a key down, or a broken program by copying.
  struct Hostile: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: @Sendable () -> String

    init(_ name: String, _ piece: String, count: Int, before: String = "", after: String = "") {
      self.testDescription = name
      self.text = { before + String(repeating: piece, count: count) + after }
    }
  }

  static let inputs: [Hostile] = [
    Hostile("nested lists", "- ", count: 10_000, after: "甲"),
    Hostile("nested quotes", "> ", count: 10_000, after: "甲"),
    Hostile(
      "short rows under a wide header", "| 1 |\n", count: 5_000,
      before: String(repeating: "| a ", count: 190) + "|\n"
        + String(repeating: "| --- ", count: 190) + "|\n"),
    Hostile("stars", "*", count: 1 << 20),
    Hostile("stars between words", "*a ", count: 1 << 15),
    Hostile("stars on both sides", "a**b", count: 1 << 15),
    Hostile("brackets", "[", count: 1 << 20),
    Hostile("images", "![", count: 1 << 16),
    Hostile("links that never close", "[a](", count: 1 << 15),
    Hostile("links into angles", "[a](<b", count: 1 << 14),
    Hostile("links", "[a](b)", count: 1 << 14),
    Hostile("backticks", "`", count: 1 << 20),
    Hostile("code", "`a` ", count: 1 << 15),
    Hostile("comments without end", "<!--", count: 1 << 18),
    Hostile("comments in words", "a <!-- ", count: 1 << 14),
    Hostile("comments over lines", "<!-- 主送\n", count: 1 << 13),
    Hostile("instructions in words", "a <? ", count: 1 << 14),
    Hostile("declarations in words", "a <!A ", count: 1 << 14),
    Hostile("data sections in words", "a <![CDATA[ ", count: 1 << 13),
    Hostile("tags in words", "a <b> ", count: 1 << 14),
    Hostile("tags without end", "<b a=\"", count: 1 << 14),
    Hostile("entities", "&#1;", count: 1 << 15),
    Hostile("ampersands", "&", count: 1 << 17),
    Hostile("backslashes", "\\", count: 1 << 17),
    Hostile("bars", "|", count: 1 << 17),
    Hostile("rules of tables", "| --- |\n", count: 1 << 13),
    Hostile("headings", "# 甲 {#a}\n", count: 1 << 13),
    Hostile("heading marks", "{#a} ", count: 1 << 14, before: "## "),
    Hostile("references", "[](#甲)", count: 1 << 13, before: "# 甲\n\n"),
    Hostile(
      "table rows on one line", "<tr><td>1</td></tr>", count: 1 << 12,
      before: "<table>", after: "</table>"),
    Hostile(
      "table rows", "<tr>\n<td>1</td>\n</tr>\n", count: 1 << 12,
      before: "<table>\n", after: "</table>\n"),
    Hostile("comments in a table", "<!--", count: 1 << 15, before: "<table>\n"),
    Hostile("attributes", " a", count: 1 << 15, before: "<table>\n<tr"),
    Hostile("definitions", "[a]: b\n\n", count: 1 << 13),
    Hostile("holes", "{{ a }}", count: 1 << 13),
    Hostile("open holes", "{{", count: 1 << 15),
    Hostile("open tags", "{%", count: 1 << 15),
    Hostile("line ends", "\n", count: 1 << 17),
    Hostile("line ends in a list", "- 甲\n\n\n", count: 1 << 12),
    Hostile("breaks", "甲\\\n", count: 1 << 13),
    Hostile("noncharacters", String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self), count: 1 << 15),
    Hostile("zeros", "\0", count: 1 << 17),
    Hostile("front matter without end", "甲: 1\n", count: 1 << 13, before: "---\n"),
    Hostile("annexes", "<!-- 附件 -->\n\n# 甲\n\n", count: 1 << 10, before: "# 甲\n\n"),
    Hostile("lines of a roster", "组长：张某　局长\\\n", count: 1 << 11, before: "# 甲\n\n", after: "乙"),
  ]

  /// Each takes a fraction of a second in a release build; one that is not linear meets the limit.
  @Test(.timeLimit(.minutes(1)), arguments: inputs)
  func `no text keeps the reader busy for long`(input: Hostile) {
    let file = SourceFile(name: "稿.md", text: input.text())
    for problems in [
      Self.problems { _ = try MarkdownDraft(parsing: file) },
      Self.problems { _ = try MarkdownTemplate(parsing: file) },
    ] {
      #expect(problems.allSatisfy { $0.location?.file.name == "稿.md" })
    }
  }

  private static func problems(_ read: () throws -> Void) -> [Diagnostic] {
    do {
      try read()
      return []
    } catch {
      return (error as? Problems)?.diagnostics ?? []
    }
  }
}
