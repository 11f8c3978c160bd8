import Documents

/// Who does which part of a plan (分工).
package enum Assignment {
  package static let shape = Shape(
    "分工", "一个单位承担的任务",
    fields: [
      FieldDefinition("单位", .text, .open, required: true, "承担任务的单位", example: "市场监管局"),
      FieldDefinition("任务", .text, .open, required: true, "这个单位做什么，写成整句", example: "负责组织实施专项检查。"),
    ])
}
