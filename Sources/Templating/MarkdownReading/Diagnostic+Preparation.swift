import Diagnostics

extension Diagnostic {
  static func tooLarge(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.too-large", "文件超过32 MB，不像是一份公文", at: location,
      suggestion: "检查是否选错了文件")
  }

  static func tooDeepNesting(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.too-deep", "这一行的列表或引用嵌套过深", at: location,
      suggestion: "删去多余的列表标记或行首空格；公文的列表一般不超过两层")
  }

  static func tooManyColumns(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.too-many-columns", "表格超过\(TableWatch.columnLimit)列", at: location,
      suggestion: "拆成几张表")
  }

  static func headerMismatch(
    _ header: Int, _ columns: Int, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "markdown.table-header",
      "表头有\(header)格，分隔行有\(columns)格，不成表格", at: location,
      suggestion: "让表头与下面的分隔行格数相同，如“| 名称 | 数量 |”配“| --- | --- |”")
  }

  static func linkDefinition(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.link-definition", "这里的“[名称]: 地址”是链接定义，不会印出来", at: location,
      suggestion: "把链接写成“[文字](地址)”；若是正文，在“[”前加“\\”")
  }

  static func reserved(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.noncharacter", "此处有不可见的非字符（U+FDD0—U+FDEF）", at: location,
      suggestion: "删去它")
  }

  static func bracesInDraft(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "draft.hole", "文稿里不能有模板的“{{”或“{%”", at: location,
      suggestion: "填上内容；若要印出花括号，写成“{\\{”或“{\\%”")
  }
}
