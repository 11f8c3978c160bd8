import Diagnostics
import Documents
import TestMaterial
import Testing

@testable import Records

/// Texts that somebody marked up with Markdown, read as the words that are meant.
@Suite struct MarkdownFileTests {
  private func file(_ text: String) -> WordFile {
    WordFile(markdown: SourceFile(name: "文.md", text: text))
  }

  @Test(arguments: [
    ("## 一、总体要求", "一、总体要求"), ("#关于检查的通知", "关于检查的通知"), ("## 附则 ##", "附则"), ("## 附则 {-}", "附则 "),
    ("## 任务 {#任务}", "任务 "), ("> 引用", "引用"), ("- 甲；", "甲；"), ("  * 甲；", "甲；"), ("1. 甲；", "1. 甲；"),
    ("各单位要**切实**落实。", "各单位要切实落实。"), ("*强调*", "强调"), ("***都***", "都"), ("机密*1年", "机密*1年"),
    ("139****0000", "139****0000"), ("见[通知](http://a.cn/b)。", "见通知。"),
    ("演市监[2026]1号", "演市监[2026]1号"),
    ("![图](a.png)", ""), ("`GB/T 9704`", "GB/T 9704"), ("甲<br>乙", "甲乙"), ("甲<乙>丙", "甲<乙>丙"),
    ("小于<3", "小于<3"), ("1\\. 甲", "1. 甲"), ("甲\\", "甲"), ("&emsp;&emsp;甲", "甲"), ("---", ""),
    ("***", ""), ("=====", ""), ("```", ""), ("甲<!-- 批注 -->乙", "甲乙"), ("<!-- 批注", ""),
    ("<center>令</center>", "令"),
    ("年__月__日", "年__月__日"), ("[甲](没有完", "[甲](没有完"), ("**没有成对", "**没有成对"),
  ])
  func `marks are no words`(line: String, words: String) {
    #expect(file(line).paragraphs.map(\.visibleText) == [words])
  }

  @Test func `a comment may go on for lines`() {
    let file = file("甲<!-- 一\n二\n三 -->乙\n丙")
    #expect(file.paragraphs.map(\.visibleText) == ["甲", "", "乙", "丙"])
  }

  @Test func `the cells of a table are paragraphs that know their places`() throws {
    let file = file("甲\n\n| 单位 | 数 |\n| --- | :-: |\n| 乙\\|丙 | **3** |\n丁")
    #expect(file.tables.count == 1)
    #expect(file.tables[0].rows.map(\.isHeader) == [true, false])
    let table = file.contents(ofTable: 0)
    #expect(
      table.rows.map { $0.cells.map(\.content.plainText) } == [["单位", "数"], ["乙|丙", "3"]])
    let last = try #require(file.paragraphs.first { $0.visibleText == "3" })
    #expect(file.location(paragraph: last.index, scalar: 2).description == "文.md:5:12")
    #expect(file.paragraphs.last?.place.room == .body)
  }

  @Test func `between the tags of a table every line is a row`() {
    let file = file("<table>\n<tr><td>单位</td></tr>\n</table>\n甲")
    let recognition = Recognition(file)
    #expect(recognition.lines.map(\.element) == [.cell, .text])
  }

  @Test func `its elements are told as in a text without marks`() {
    let recognition = Recognition(
      file(
        """
        **演示市市场监督管理局文件**

        演市监〔2026〕1号

        # 演示市市场监督管理局关于开展检查的通知

        各县（区）市场监督管理局：

        现将有关事项通知如下。

        ## 一、总体要求

        ## 工作任务

        - 严查无证经营。

        附件：检查表

        演示市市场监督管理局
        2026年1月20日

        （此件公开发布）

        ## 附件

        ### 检查表

        | 项目 | 结果 |
        | --- | --- |
        | 索证 | 合格 |

        抄送：演示市公安局。
        """))
    #expect(
      recognition.lines.map(\.element) == [
        .mark, .number, .title, .addressees, .text, .heading(level: 1), .heading(level: 1), .text,
        .annexList, .signature, .date, .note, .annexLabel, .heading(level: 2), .cell, .cell, .cell,
        .cell, .copies,
      ])
    #expect(recognition.isOfficial)
    #expect(recognition.document.masthead?.mark.plainText == "演示市市场监督管理局文件")
    guard case .field(let date)? = recognition.document.signature?.date?.first else {
      Issue.record("the date has no place")
      return
    }
    #expect(date.origin?.description == "文.md:20:1")
  }

  @Test(arguments: ["# 值班表\n\n请按时到岗。", "一、甲\n二、乙", ""])
  func `a text without elements is no official document`(text: String) {
    #expect(!Recognition(file(text)).isOfficial)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `whatever stands in it, its words are in the file where they are said to be`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = (0..<40).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let file = file(text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.unicodeScalars)
    }
    for field in Recognition(file).lines.flatMap(\.content).compactMap(\.field) {
      guard let place = field.origin else { continue }
      let start = place.column - 1
      let words = Array(field.text.unicodeScalars)
      #expect(Array(lines[place.line - 1][start..<start + words.count]) == words)
    }
  }

  private static let pieces = [
    "甲", "通知", "2026年1月20日", "局", "\n", "\n", "\n\n", "# ", "## ", "**", "*", "`", "[", "](", ")",
    "!", "|",
    "| --- |", "<!--", "-->", "<table>", "</table>", "<td>", ">", "\\", "- ", "> ", "&emsp;",
    "{#a}", "　",
    "\t", "：", "附件",
  ]
}

extension Inline {
  fileprivate var field: Field? {
    if case .field(let field) = self { return field }
    return nil
  }
}
