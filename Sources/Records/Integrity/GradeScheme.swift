import Diagnostics
import Documents

/// Grades of integrity (诚信等级办法): what earns each, and what follows from it.
package enum GradeScheme {
  package static let shape = Shape(
    "诚信等级办法", "诚信等级的划分",
    fields: [
      FieldDefinition("评定", .text, .open, "怎样评定，接在等级前面的话", example: "按照考评标准逐家评定，"),
      FieldDefinition("监管", .text, .open, "怎样分级监管，接在措施前面的话", example: "按照等级实行分类监管。"),
      FieldDefinition("等级", .list(.record { grade }), .open, required: true, "从好到坏，一级一项"),
    ],
    check: { record in
      var seen: Set<String> = []
      return record.records("等级").compactMap { grade in
        guard let name = grade.text("名称"), !seen.insert(name).inserted else { return nil }
        return .sameGrade(grade, name)
      }
    })

  static let grade = Shape(
    "等级", "诚信等级中的一级",
    fields: [
      FieldDefinition("名称", .text, .open, required: true, "等级的名称", example: "守信"),
      FieldDefinition("称谓", .text, .open, "标准前面的称呼，平时是名称加“等级”", example: "守信等级"),
      FieldDefinition("标准", .text, .open, required: true, "达到什么标准评为这一级", example: "一年内未发生违法违规行为。"),
      FieldDefinition("措施", .text, .open, "对这一级采取什么措施，带句末标点", example: "优先办理行政审批手续；"),
    ],
    derive: { record in
      guard record["称谓"] == nil, let name = record.text("名称") else { return }
      record.derive("称谓", from: ["名称"], .text(name + "等级"))
    })
}

extension Diagnostic {
  fileprivate static func sameGrade(_ grade: Record, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, "grades.same-name", "有两个等级都叫“\(name.excerpt)”", at: grade.place("名称"),
      suggestion: "改一个名称")
  }
}
