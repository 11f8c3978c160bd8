import Diagnostics
import Documents
import FoundationEssentials
import Records
import Templating
import TestMaterial
import Testing

/// Real templates and a draft, spoiled in every way a person or a broken program might.
@Suite struct `Spoiled Markdown` {
  static let names = [
    "annex-content", "annexes", "issuing-notice", "news-release", "official-document", "plan-part",
    "plan-text",
    "section-text", "statistics-form", "subsection", "work-plan",
  ]

  private static let pieces =
    [
      "{{", "}}", "{%", "%}", "{{ 甲 }}", "{% 结束 %}", "{% 循环 甲 于 乙 %}\n", "{% 如果 甲 %}", "{#", "#}",
      "<!--", "-->", "<!-- 主送 -->\n", "<table>", "<tr>", "<td colspan=\"3\">", "</table>", "|",
      "| --- |\n",
      "\n", "\n\n", "---\n", "===\n", "# ", "## ", "- ", "1. ", "> ", "    ", "\t", "**", "*", "`",
      "```\n",
      "[", "](", "](#甲)", "{#锚}", "{-}", "\\", "&#0;", "&lt;", "：", "　", "\r", "\u{FEFF}",
      "\u{2028}", "\u{0}",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xE4, 0xB8], [0xEF, 0xB7, 0x90], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    ]

  static let draft = """
    ---
    用印: 不盖章
    ---

    <!-- 发文机关标志 -->
    演示市市场监督管理局文件

    # 关于检查的通知

    <!-- 主送 -->
    各县（区）局：

    ## 一、目标 {#目标}

    **注意：**见第[一](#目标)部分。

    1. 甲
       - 乙
    2. 丙

    <!-- 表格 横向 列宽=1,2 -->
    | 名称 | 数量 |
    | --- | ---: |
    | 甲 | 1 |

    <table>
    <tr>
    <th colspan="2">合计</th>
    </tr>
    <tr>
    <td>1</td>
    <td>2<br>3</td>
    </tr>
    </table>

    组长：张某某　局长\\
    组员：李　某　科长

    <!-- 署名 -->
    演示市市场监督管理局

    <!-- 附件 横向 -->

    # 表

    内容。
    """

  private static func bytes(of name: String) throws -> [UInt8] {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: here.appending(path: "../../../Templates/\(name).md")))
  }

  @Test(arguments: names) func `a spoiled template is read or refused with places inside it`(
    name: String
  ) throws {
    var random = SplitMix64(seed: UInt64(Self.names.firstIndex(of: name) ?? 0))
    let whole = try Self.bytes(of: name)
    for _ in 0..<60 { check(Self.spoiled(whole, with: &random)) }
  }

  @Test(arguments: 0..<8) func `a spoiled draft is read or refused with places inside it`(seed: Int)
  {
    var random = SplitMix64(seed: UInt64(100 + seed))
    for _ in 0..<60 { check(Self.spoiled(Array(Self.draft.utf8), with: &random)) }
  }

  private static func spoiled(_ whole: [UInt8], with random: inout SplitMix64) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let first = Int.random(in: 0...bytes.count, using: &random)
      let last = min(bytes.count, first + Int.random(in: 0...40, using: &random))
      switch Int.random(in: 0...4, using: &random) {
      case 0: bytes.removeSubrange(first..<last)
      case 1: bytes.insert(contentsOf: bytes[first..<last], at: first)
      case 2: bytes = Array(bytes[..<first])
      case _: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: first)
      }
    }
    return bytes
  }

  private func check(_ bytes: [UInt8]) {
    let file = SourceFile(name: "稿.md", bytes: bytes)
    var found: [Diagnostic] = []
    do throws(Problems) {
      let template = try MarkdownTemplate(parsing: file)
      found += template.filled(with: Record("", origin: nil), mode: .draft).problems
    } catch {
      found += error.diagnostics
    }
    do throws(Problems) { found += try MarkdownDraft(parsing: file).warnings } catch {
      #expect(error.diagnostics.contains { $0.severity == .error })
      found += error.diagnostics
    }
    for problem in found where !isInside(problem.location, file) {
      Issue.record("\(problem.id) at \(String(describing: problem.location)) of\n\(file.text)")
    }
  }

  private func isInside(_ location: TextLocation?, _ file: SourceFile) -> Bool {
    guard let location, location.file === file, location.line >= 1, location.column >= 1 else {
      return false
    }
    let isEmptyEnd = location.line == file.lineCount + 1 && location.column == 1
    guard let line = file.line(location.line) else { return isEmptyEnd }
    let characters = line.count { $0 & 0b1100_0000 != 0b1000_0000 }
    // One behind the last character, and one more behind a carriage return.
    return location.column <= characters + 2
  }
}
