import Diagnostics
import Documents

/// An annex as data (附件): a text, a form, or one that is not published with the document.
package enum AnnexRecord {
  package static let shape = Shape(
    "附件", "一个附件",
    fields: [
      FieldDefinition(
        "标题", .text, .open, required: true, "附件的名称，不写序号，末尾不加标点", example: "月度进展情况统计表"),
      FieldDefinition(
        "内容", .prose, .open, "附件的文字；没有随文公开的写“未随文公开”", example: "未随文公开"),
      FieldDefinition("统计表", .record { Form.shape }, .open, "附件是一张统计表时写在这里"),
      FieldDefinition("另附", .flag, .open, "是否与正文分开装订；分开的，首行印发文字号", example: "是"),
      FieldDefinition("方向", .choice(["纵向", "横向"]), .open, "纸张的方向；不写的纵向，开头就是宽表的横向", example: "横向"),
    ],
    check: { record in
      let hasText = record.mentions("内容")
      let hasForm = record.mentions("统计表")
      return hasText == hasForm ? [.oneContent(record, hasText)] : []
    },
    derive: { record in
      record.derive("未公开", from: ["内容", "统计表"], .flag(record.text("内容") == unpublished))
      record.derive("横向", from: ["方向", "标题"], .flag(record.text("方向") == "横向"))
    })

  /// What 内容 says of an annex that is named but not printed.
  static let unpublished = "未随文公开"

  static func check(_ annexes: [Record]) -> [Diagnostic] {
    var seen: Set<String> = []
    return annexes.compactMap { annex in
      guard let title = annex.text("标题"), !seen.insert(title).inserted else { return nil }
      return .sameTitle(annex, title)
    }
  }
}

extension Diagnostic {
  fileprivate static func oneContent(_ annex: Record, _ both: Bool) -> Diagnostic {
    Diagnostic(
      .error, "annex.one-content",
      "附件“\((annex.text("标题") ?? "").excerpt)”" + (both ? "同时写了“内容”和“统计表”" : "没有内容"),
      at: annex.origin,
      suggestion: both ? "只留一个" : "写“内容:”或“统计表:”；没有随文公开的写“内容: 未随文公开”")
  }

  fileprivate static func sameTitle(_ annex: Record, _ title: String) -> Diagnostic {
    Diagnostic(
      .error, "annex.same-title", "两个附件都叫“\(title.excerpt)”", at: annex.place("标题"),
      suggestion: "改一个名称，或者删去重复的附件")
  }
}
