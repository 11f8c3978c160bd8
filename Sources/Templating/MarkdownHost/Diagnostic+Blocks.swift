import Diagnostics

extension String {
  /// What stands in a comment that is all of the HTML; nil for anything else.
  var onlyComment: String? {
    let trimmed = split(separator: "\n", omittingEmptySubsequences: true)
    guard trimmed.count == 1, let line = trimmed.first, line.hasPrefix("<!--") else { return nil }
    let words = line.dropFirst(4)
    guard let end = words.firstRange(of: "-->"),
      words[end.upperBound...].allSatisfy(\.isWhitespace)
    else { return nil }
    return String(words[..<end.lowerBound])
  }
}

extension Diagnostic {
  static func underlinedHeading(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.underlined-heading", "下面画线的标题不能用", at: location,
      suggestion: "标题写成“# 标题”；若是正文，在它与下面的“---”之间空一行")
  }

  static func headingInList(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.heading-in-list", "列表里不能有标题", at: location,
      suggestion: "把标题移到列表外，或改为一段话")
  }

  static func deepHeading(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.deep-heading", "标题层次过多，公文的结构层次不超过四层", at: location,
      suggestion: "最多用五个“#”：“#”是标题，“##”到“#####”是一、（一）1.（1）四层")
  }

  static func anchoredTitle(_ anchor: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.anchored-title", "标题没有序号，不能用锚点“\(anchor.excerpt)”引用", at: location,
      suggestion: "删去“{#\(anchor.excerpt)}”")
  }

  static func doubleAnchor(_ anchor: String, at location: TextLocation, first: TextLocation)
    -> Diagnostic
  {
    Diagnostic(
      .error, "markdown.double-anchor", "锚点“\(anchor.excerpt)”用了两次", at: location,
      suggestion: "给其中一个标题换一个锚点", related: [.init("第一次在这里", at: first)])
  }

  static func directiveBesideList(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.tag-beside-list", "标签紧挨着列表，看不出它属不属于列表", at: location,
      suggestion: "属于列表，就独占一项：“- {% … %}”；不属于，就与列表之间空一行")
  }

  static func unknownLabel(_ words: String, at location: TextLocation) -> Diagnostic {
    let trimmed = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let name = String(trimmed.prefix { $0 != " " })
    let nearest = NearestName.of(name, among: Label.names).map { "是不是“\($0)”？" }
    return Diagnostic(
      .error, "markdown.unknown-label",
      "没有名叫“\(MarkdownMark.words(of: trimmed).excerpt)”的公文要素", at: location,
      suggestion: nearest ?? "可用的有：\(Label.names.joined(separator: "、"))；注释写成 {# … #}")
  }

  static func labelInList(_ label: Label, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.label-in-list", "列表里不能有“\(label.name)”", at: location,
      suggestion: "移到列表外，与列表之间空一行，行首不留空格")
  }

  static func cellCount(_ count: Int, of columns: Int, at location: TextLocation) -> Diagnostic {
    let advice =
      count > columns
      ? "删去多出的格；格里要印出“|”，写成“\\|”"
      : "补上空格“|  |”；若这一行不属于表格，在它前面空一行"
    return Diagnostic(
      .error, "markdown.cell-count", "这一行有\(count)格，表头有\(columns)格", at: location,
      suggestion: advice)
  }
}
