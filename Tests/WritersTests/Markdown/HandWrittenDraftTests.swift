import Diagnostics
import Documents
import Templating
import Testing
import Writers

/// Drafts as people type them: what is written after the first reading stays as it is.
@Suite struct `A draft typed by hand` {
  struct Draft: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
  }

  static let drafts = [
    Draft(
      testDescription: "a short notice",
      text: """
        ---
        发文机关标志: 演示市市场监督管理局文件
        发文字号: 演市监〔2022〕1号
        主送: [各县（区）局, 市局各科室]
        署名: 演示市市场监督管理局
        成文日期: 2022年3月14日
        ---

        # 关于开展检查的通知

        为做好检查，现将有关事项通知
        如下：

        ## 检查范围
        全市药店。

        ## 检查内容
        * 索证索票
        * 储存条件

        请于3月31日前报送。\("  ")
        联系人：张某。
        """),
    Draft(
      testDescription: "everything at once",
      text: """
        ---
        用印: 不盖章
        抄送: 抄送：市政府办公室。
        ---
        <!-- 份号 -->
        000001

        <!-- 密级 -->
        机密★1年

        <!-- 紧急程度 -->
        特急

        <!-- 发文机关标志 -->
        演示市市场监督管理局文件

        <!-- 发文字号 -->
        演市监〔2022〕2号

        <!-- 签发人 -->
        签发人：张某\\
        李某

        # 演示市市场监督管理局<br>关于印发方案的通知

        <!-- 题下 -->
        （2022年3月14日）

        <!-- 主送 -->
        各县（区）局:

        ## 三、工作目标 {#目标}

        **注意：**请照*办*，见第[旧](#措施)部分和[网站](https://example.cn/a?b=c)。3 < 5，A & B。

        ### （九） 范围。

        全市。

        ## 二、措施 {#措施}

        #### 1．摸底

        1) 查甲
           * 子项甲
           * 子项乙

             子项乙的第二段
        2) 查乙

        ##### 附带 {-}

        组　长：罗　某　党组书记、局长\\
        副组长：覃某某　副局长\\
        　　　　温某某　副局长

        <!-- 名单 -->
        联系人：张某

        <!-- 段落 -->
        甲地：某某药店　合格\\
        乙地：某某超市　合格

        <!-- 表格 横向 列宽=1,2 -->
        名称 | 数量
        :--- | ---:
        药品\\|器械 | 1<br>2
        **合计** | |

        <!-- 表格 对齐=左,右 -->
        <table>
          <thead>
            <tr><th rowspan="2">项目</th><th colspan="2" scope="colgroup">数量&lt;件&gt;</th></tr>
            <tr><th>上年</th><th>今年</th></tr>
          </thead>
          <tbody>
            <tr><th scope="row">甲</th><td>1<br>2</td><td><strong>3</strong></td></tr>
          </tbody>
        </table>

        <!-- 附件说明 -->
        附件：1. 检查表\\
        　　　2．名单

        <!-- 署名 -->
        演示市市场监督管理局\\
        演示市公安局

        <!-- 成文日期 -->
        2022年3月14日

        <!-- 附注 -->
        (此件公开发布)

        <!-- 附件 横向 -->
        附件1

        # 检查表

        | 序号 | 事项 |
        |---|---|
        | 1 | 甲 |

        <!-- 印发文本 -->

        # 方案

        ## 一、总则 {#总则}

        第[](#总则)部分。

        <!-- 附件 未随文公开 -->

        # 标准

        <!-- 印发机关 -->
        办公室

        <!-- 印发日期 -->
        2022年3月14日印发
        """),
    Draft(
      testDescription: "a news release",
      text: """
        # 演示市开展“3·15”活动

        <!-- 题下 -->
        演示市市场监督管理局 2022年3月15日

        本报讯（记者 张某）3月15日，
        market day 与
        Open Day 同时举行。**“放心消费”，**从我做起；*共治共享*。

        ## 现场 {-}

        - 受理咨询300人次；

        - 发放资料1000份。
        """),
    Draft(
      testDescription: "lists and hard breaks",
      text: """
        # 题

        + 甲
        + 乙

        - 丙\\
          丁
        -
        - 戊

          1. 己
          1. 庚

          辛

        1986\\. 年份开头
        \\# 不是标题\\
        \\- 不是列表

        　　首行空两格。
        """),
  ]

  @Test(arguments: drafts) func `reads the same after the first round, and is written the same`(
    draft: Draft
  ) throws {
    let first = try MarkdownDraft(parsing: SourceFile(name: "稿.md", text: draft.text))
    let written = MarkdownWriter().bytes(of: first.document)
    let second = try MarkdownDraft(parsing: SourceFile(name: "稿.md", bytes: written))
    #expect(second.document.plain == first.document.plain)
    #expect(second.warnings == [])
    let again = MarkdownWriter().bytes(of: second.document)
    #expect(String(decoding: again, as: UTF8.self) == String(decoding: written, as: UTF8.self))
  }

  @Test func `of everything at once, nothing is lost`() throws {
    let file = SourceFile(name: "稿.md", text: Self.drafts[1].text)
    let document = try MarkdownDraft(parsing: file).document
    #expect(document.masthead?.signers.map(\.plainText) == ["张某", "李某"])
    #expect(document.signature?.agencies.count == 2)
    #expect(document.signature?.seal == SignatureBlock.Seal.none)
    #expect(document.note?.plainText == "此件公开发布")
    #expect(document.addressees?.content.plainText == "各县（区）局")
    #expect(document.annexes.map(\.title.plainText) == ["检查表", "名单"])
    #expect(document.annexes.map { $0.body == nil } == [false, true])
    #expect(document.issuedText?.annexes.map { $0.body == nil } == [true])
    #expect(document.colophon?.copies?.plainText == "市政府办公室")
    #expect(document.colophon?.printDate?.plainText == "2022年3月14日")
    let text = String(decoding: MarkdownWriter().bytes(of: document), as: UTF8.self)
    for line in [
      "## 一、工作目标 {#目标}", "### （一）范围。", "## 二、措施 {#措施}", "##### 附带 {-}", "附件：1.检查表\\", "2.名单",
      "**注意：**请照*办*，见第[二](#措施)部分和[网站](https://example.cn/a?b=c)。3 < 5，A & B。",
      "1. 查甲", "副组长：覃某某　副局长\\", "<!-- 名单 -->", "<!-- 段落 -->", "# 演示市市场监督管理局<br>关于印发方案的通知",
      "| **合计** |  |",
      "<th colspan=\"2\" scope=\"colgroup\">数量&lt;件&gt;</th>", "第[一](#总则)部分。",
    ] {
      #expect(text.split(separator: "\n").contains(Substring(line)), "\(line)\n\(text)")
    }
  }
}
