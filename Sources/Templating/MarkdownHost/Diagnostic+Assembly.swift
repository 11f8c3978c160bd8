import Diagnostics
import Documents

extension Diagnostic {
  static func givenTwice(_ name: String, at location: TextLocation, first: TextLocation)
    -> Diagnostic
  {
    Diagnostic(
      .error, "document.given-twice", "“\(name)”给了两次", at: location, suggestion: "只留一处",
      related: [.init("第一次在这里", at: first)])
  }

  static func secondIssuedText(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "document.second-issued-text", "一份通知只印发一个文本", at: location,
      suggestion: "把其余的改作附件：“<!-- 附件 -->”")
  }

  static func labelWithoutText(_ label: Label, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "document.label-without-text", "“\(label.name)”之后没有内容", at: location,
      suggestion: "在它下面另起一行写内容，或删去它")
  }

  static func secondTitle(at location: TextLocation, first: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "document.second-title", "这里又有一个标题", at: location,
      suggestion: "正文里的标题从“##”开始；印发的文本或附件先写“<!-- 印发文本 -->”或“<!-- 附件 -->”",
      related: [.init("第一个标题在这里", at: first)])
  }

  static func noTitle(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "document.no-title", "文稿没有标题", at: location, suggestion: "写一行“# 标题”")
  }

  static func noParagraph(_ name: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "document.no-paragraph", "“\(name)”应是一段话", at: location,
      suggestion: "在“<!-- \(name) -->”下面写一段文字，不用标题、列表或表格")
  }

  static func textAfter(_ closing: Label, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "document.text-after-end", "正文不能写在“\(closing.name)”之后", at: location,
      suggestion: "移到“<!-- \(closing.name) -->”之前")
  }

  static func annexWithoutTitle(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "document.annex-without-title", "附件要先有标题", at: location,
      suggestion: "在“<!-- 附件 -->”之下、内容之前写一行“# 附件标题”")
  }

  static func textInUnpublishedAnnex(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "document.unpublished-annex", "未随文公开的附件不能有内容", at: location,
      suggestion: "删去内容，或把“未随文公开”去掉")
  }

  static func unknownAnchor(_ reference: Reference, among anchors: [String]) -> Diagnostic {
    let name = reference.anchor.excerpt
    guard !anchors.contains(reference.anchor) else {
      return Diagnostic(
        .error, "document.unnumbered-anchor", "标题“\(name)”没有序号，无从引用",
        at: reference.origin, suggestion: "删去标题后的“{-}”，或直接写出标题的文字")
    }
    let nearest = NearestName.of(reference.anchor, among: anchors).map { "是不是“#\($0.excerpt)”？" }
    return Diagnostic(
      .error, "document.unknown-anchor", "没有锚点为“\(name)”的标题", at: reference.origin,
      suggestion: nearest ?? "在要引用的标题后写“{#\(name)}”")
  }
}
