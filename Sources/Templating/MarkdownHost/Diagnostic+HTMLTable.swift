import Diagnostics

extension Diagnostic {
  static func unclosedTable(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.unclosed-table", "表格到这里还没有结束", at: location,
      suggestion: "补上</table>；<table>到</table>之间不能有空行")
  }

  static func brokenTag(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.broken-tag", "这里的“<”不成标签", at: location,
      suggestion: "补全标签；若要印出“<”，写成“&lt;”")
  }

  static func misplacedTag(_ name: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.table-tag", "表格的这里不能有<\(name.excerpt)>", at: location,
      suggestion: "表格只用table、thead、tbody、tr、th、td，格里只用br、strong、em、a，每个都要有头有尾")
  }

  static func unknownAttribute(
    _ name: String, of tag: String, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "markdown.table-attribute", "<\(tag)>不能有“\(name.excerpt)”", at: location,
      suggestion: "格子只用rowspan、colspan、scope，其余样式由排版去做")
  }

  static func badAttribute(
    _ name: String, _ value: String, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "markdown.table-attribute", "“\(name)”不能是“\(value.excerpt)”", at: location,
      suggestion: name == "scope"
        ? "写col、row、colgroup或rowgroup" : "写合并的格数，1到1000的整数")
  }

  static func wordsOutsideCell(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.words-outside-cell", "这里的文字不在任何一格里", at: location,
      suggestion: "放进<td>…</td>里")
  }

  static func wordsAfterTable(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.words-after-table", "</table>之后的文字不会另起一段", at: location,
      suggestion: "在</table>后空一行")
  }

  static func commentInTable(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.comment-in-table", "表格里不能有注释", at: location, suggestion: "删去它，或写成 {# … #}")
  }
}
