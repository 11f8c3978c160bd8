import Diagnostics
import Documents
import Templating
import Testing

@Suite struct MarkdownProblemTests {
  /// `place: message` of everything that is wrong with a template.
  private func problems(_ text: String) -> [String] {
    do {
      _ = try MarkdownTemplate(parsing: SourceFile(name: "t", text: text))
      return []
    } catch {
      return error.diagnostics.map { "\($0.location.map(\.description) ?? ""): \($0.message)" }
    }
  }

  @Test(arguments: [
    ("甲`c`", "t:1:3: 公文里不用反引号括起的代码"),
    ("甲 <b>乙", "t:1:3: 文稿里不能写HTML“<b>”"),
    ("> 甲", "t:1:1: 公文里不用引用块"),
    ("甲\n\n***", "t:3:1: 公文里不用分隔线"),
    ("甲\n---", "t:1:1: 下面画线的标题不能用"),
    ("    甲", "t:1:5: 公文里不用代码块"),
    ("<div>\n甲\n</div>", "t:1:1: 文稿里不能写HTML“<div>”"),
    ("甲<?b?>", "t:1:2: 文稿里不能写HTML“<?b?”"),
    ("<!DOCTYPE html>", "t:1:1: 文稿里不能写HTML“<!DOCTYPE”"),
    ("甲 <![CDATA[乙]]>", "t:1:3: 文稿里不能写HTML“<![CDATA[乙]]”"),
    ("<!-- 主选 -->", "t:1:1: 没有名叫“主选”的公文要素"),
    ("[x]: http://a", "t:1:1: 这里的“[名称]: 地址”是链接定义，不会印出来"),
    ("###### 甲", "t:1:1: 标题层次过多，公文的结构层次不超过四层"),
    ("- ## 甲", "t:1:3: 列表里不能有标题"),
    ("# 甲 {#乙}", "t:1:1: 标题没有序号，不能用锚点“乙”引用"),
    ("## 甲 {#丙}\n## 乙 {#丙}", "t:2:1: 锚点“丙”用了两次"),
    ("| a | b |\n|---|---|\n| 1 |", "t:3:1: 这一行有1格，表头有2格"),
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 |", "t:3:1: 这一行有3格，表头有2格"),
    ("| a | b |\n|---|", "t:2:1: 表头有2格，分隔行有1格，不成表格"),
    ("- 甲\n{% 如果 乙 %}\n\n丙\n\n{% 结束 %}", "t:2:1: 标签紧挨着列表，看不出它属不属于列表"),
    ("---\n标题: 甲\n---\n", "t:2:1: 文件开头的数据里没有“标题”这一项"),
    ("---\n发文字号: 甲", "t:1:1: 文件开头的“---”没有对应的结束行"),
    ("<table>\n<tr>\n<td>甲</td>\n</tr>", "t:4:6: 表格到这里还没有结束"),
    ("<table>\n<tr>\n<td bgcolor=\"red\">甲</td>\n</tr>\n</table>", "t:3:1: <td>不能有“bgcolor”"),
    ("<table>\n<tr>\n<td rowspan=\"0\">甲</td>\n</tr>\n</table>", "t:3:1: “rowspan”不能是“0”"),
    ("<table>\n甲\n</table>", "t:1:8: 这里的文字不在任何一格里"),
    ("<table>\n</table>\n甲", "t:2:9: </table>之后的文字不会另起一段"),
  ]) func `what has no place in a document is an error where it stands`(
    text: String, problem: String
  ) {
    #expect(problems(text) == [problem])
  }

  @Test func `everything that is wrong is said at once`() {
    #expect(problems("甲`c`\n\n{{ }}\n\n> 乙").count == 3)
  }

  @Test(arguments: [
    String(repeating: "- ", count: 10_000) + "甲", String(repeating: "> ", count: 10_000) + "甲",
    (0..<150).map { String(repeating: "  ", count: $0) + "- 甲" }.joined(separator: "\n"),
  ]) func `lists that nest too deep are refused before they can do harm`(text: String) {
    #expect(problems(text).contains { $0.hasSuffix("这一行的列表或引用嵌套过深") })
  }

  @Test func `deep directives do not exhaust the stack`() {
    let text = String(repeating: "{% 如果 a %}\n", count: 5_000)
    #expect(!problems(text + String(repeating: "{% 结束 %}\n", count: 5_000)).isEmpty)
  }

  @Test func `a draft has no holes`() throws {
    let file = SourceFile(name: "t", text: "# 甲\n\n乙{{ 丙 }}，{\\{ 丁 }}")
    do {
      _ = try MarkdownDraft(parsing: file).document
      Issue.record("read")
    } catch {
      #expect(error.diagnostics.map(\.message) == ["文稿里不能有模板的“{{”或“{%”"])
      #expect(error.diagnostics[0].location?.description == "t:3:2")
    }
  }

  @Test(arguments: [
    ("甲", "t:1:1: 文稿没有标题"),
    ("# 甲\n\n# 乙", "t:3:1: 这里又有一个标题"),
    ("# 甲\n\n<!-- 主送 -->", "t:3:1: “主送”之后没有内容"),
    ("# 甲\n\n<!-- 主送 -->\n- 乙", "t:4:1: “主送”应是一段话"),
    ("# 甲\n\n<!-- 署名 -->\n乙\n\n丙", "t:6:1: 正文不能写在“署名”之后"),
    ("---\n主送: 乙\n---\n# 甲\n\n<!-- 主送 -->\n丙：", "t:7:1: “主送”给了两次"),
    ("---\n用印: 盖\n---\n# 甲", "t:2:5: “用印”不能是“盖”"),
    ("---\n公文格式: 公函\n---\n# 甲", "t:2:7: “公文格式”不能是“公函”"),
    ("---\n行文方向: 上\n---\n# 甲", "t:2:7: “行文方向”不能是“上”"),
    ("---\n版头: 蓝头\n---\n# 甲", "t:2:5: “版头”不能是“蓝头”"),
    ("---\n公文格式: 信函\n---\n甲", "t:1:1: 文稿没有标题"),
    ("# 甲\n\n<!-- 出席 -->\n乙\n\n丙", "t:6:1: 正文不能写在“出席”之后"),
    ("# 甲\n\n<!-- 附件 横向 横向 -->", "t:3:1: 没有名叫“附件 横向 横向”的公文要素"),
    ("# 甲\n\n<!-- 附件 -->\n\n演市监〔2026〕1号附件1", "t:5:1: 附件要先有标题"),
    ("# 甲\n\n<!-- 附件 -->\n\n乙", "t:3:1: 附件要先有标题"),
    ("# 甲\n\n见[](#乙)", "t:3:2: 没有锚点为“乙”的标题"),
    ("# 甲\n\n[乙](javascript:a)", "t:3:1: 链接不能指向“javascript:a”"),
    ("# 甲\n\n<!-- 名单 -->\n乙", "t:4:1: 这一段不是名单的样子"),
    (
      "# 甲\n\n<table>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n<tr>\n<td>3</td>\n</tr>\n</table>",
      "t:8:1: 表格的这一行缺少第2列"
    ),
  ]) func `a draft that makes no document says why`(text: String, problem: String) throws {
    do {
      _ = try MarkdownDraft(parsing: SourceFile(name: "t", text: text)).document
      Issue.record("read")
    } catch {
      let found = error.diagnostics.map { "\($0.location.map(\.description) ?? ""): \($0.message)" }
      #expect(found.contains(problem), "\(found)")
    }
  }
}

extension MarkdownProblemTests {
  @Test(arguments: [
    ("## （一）甲", "t:3:4: “（一）”是第二层标题的序号，这里是第一层标题", "删去“（一）”，序号由排版去编；若它本是第二层标题，写成“### …”"),
    ("## 1. 甲", "t:3:4: “1.”是第三层标题的序号，这里是第一层标题", "删去“1.”，序号由排版去编；若它本是第三层标题，写成“#### …”"),
    ("### 二、**甲**", "t:3:5: “二、”是第一层标题的序号，这里是第二层标题", "删去“二、”，序号由排版去编；若它本是第一层标题，写成“## …”"),
    ("#### （1）甲", "t:3:6: “（1）”是第四层标题的序号，这里是第三层标题", "删去“（1）”，序号由排版去编；若它本是第四层标题，写成“##### …”"),
  ]) func `a number of another level is left, with a warning at it`(
    text: String, warning: String, advice: String
  ) throws {
    let draft = try MarkdownDraft(parsing: SourceFile(name: "t", text: "# 题\n\n" + text))
    #expect(
      draft.warnings.map { "\($0.location.map(\.description) ?? ""): \($0.message)" } == [warning])
    #expect(draft.warnings.map(\.severity) == [.warning])
    #expect(draft.warnings.first?.suggestion == advice)
    guard case .heading(let heading)? = draft.document.body.first else {
      Issue.record("no heading")
      return
    }
    #expect(text.filter { !"# *".contains($0) } == heading.content.plainText.filter { $0 != " " })
  }

  @Test(arguments: [
    "## 一、甲", "## 一、（一）甲", "### （二）甲", "#### 1.甲", "##### （1）甲", "## 甲", "## 1.5倍罚款", "## 2022年",
    "## （一）甲 {-}", "## 关于（一）",
  ]) func `a number of its own level, or none, is no reason to warn`(text: String) throws {
    let draft = try MarkdownDraft(parsing: SourceFile(name: "t", text: "# 题\n\n" + text))
    #expect(draft.warnings == [])
  }

  @Test func `rows that lack too many cells are refused before they are filled up`() {
    let head =
      String(repeating: "| a ", count: 190) + "|\n" + String(repeating: "| --- ", count: 190)
    let text = head + "|\n" + String(repeating: "| 1 |\n", count: 5_000)
    #expect(problems(text) == ["t:108:1: 这一行有1格，表头有190格"])
  }

  @Test func `a mistake in every word is said a thousand times and not more`() {
    let found = problems(String(repeating: "`a` ", count: 5_000))
    #expect(found.count == 1_001)
    #expect(found.contains("t:1:4002: 问题太多，后面的没有再列"))
  }

  @Test func `references that lead nowhere are said a thousand times and not more`() throws {
    let text = "# 题\n\n" + String(repeating: "[](#甲)", count: 3_000)
    do {
      _ = try MarkdownDraft(parsing: SourceFile(name: "t", text: text))
      Issue.record("read")
    } catch {
      #expect(error.diagnostics.count == 1_001)
      #expect(error.diagnostics.filter { $0.message == "问题太多，后面的没有再列" }.count == 1)
    }
  }
}
