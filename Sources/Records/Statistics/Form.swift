import Diagnostics
import Documents

/// A statistics form (统计表): what is counted, across, and of what, down.
///
/// Indicators may be grouped (a header of several rows), and so may the rows (a stub of several columns);
/// the table's merged cells follow from the two trees.
package enum Form {
  package static let shape = Shape(
    "统计表", "一张统计表",
    fields: [
      FieldDefinition(
        "填报栏", .list(.list(.text)), .open, "表上面由填报人填写的栏目，一行一项", example: "[[填报单位, 填报人], [联系方式]]"),
      FieldDefinition("项目", .text, .open, required: true, "左边各栏的总名称", example: "整治项目"),
      FieldDefinition(
        "指标", .list(.record { indicator }), .open, required: true, "各列；有大类的写“下级”",
        example: "[检查企业家次, 责令改正家次]"),
      FieldDefinition(
        "行", .list(.record { row }), .open, required: true, "各行；有大类的写“下级”",
        example: "[生产企业, {名称: 经营企业, 下级: [批发, 零售]}]"),
      FieldDefinition("备注", .text, .open, "表下面的话", example: "本表数据为累计数"),
    ],
    check: { repeatsWithin($0.records("行")).map { .repeatedWithin($0) } },
    derive: { record in
      record.derive("填报行", from: ["填报栏"], .blocks(FormTable(record).fillInLines))
      record.derive("表", from: ["项目", "指标", "行"], .blocks([.table(FormTable(record).table)]))
    })

  /// The rows inside a group that ask for the header: it cannot stand in the middle of a merged stub.
  private static func repeatsWithin(_ rows: [Record]) -> [Record] {
    rows.flatMap { row in
      let inner = row.records("下级")
      return inner.filter { $0.flag("重复表头") } + repeatsWithin(inner)
    }
  }

  /// A form that stands alone.
  package static let standalone = Shape(
    "统计表", "单独的一张统计表",
    fields: [
      FieldDefinition("标题", .text, .open, required: true, "统计表的标题", example: "专项整治情况统计表")
    ] + shape.fields + [Waiver.field],
    check: shape.check, derive: shape.derive)

  static let indicator: Shape = Shape(
    "指标", "一列，或者一个大类",
    fields: [
      FieldDefinition("名称", .text, .open, required: true, "表头里的文字", example: "检查企业家次"),
      FieldDefinition("下级", .list(.record { Form.indicator }), .open, "这个大类下面的各列"),
    ], shorthand: "名称")

  static let row: Shape = Shape(
    "行", "一行，或者一个大类",
    fields: [
      FieldDefinition("名称", .text, .open, required: true, "左边栏里的文字", example: "生产企业"),
      FieldDefinition("下级", .list(.record { Form.row }), .open, "这个大类下面的各行"),
      FieldDefinition("重复表头", .flag, .open, "在这一行上面再印一次表头", example: "是"),
    ], shorthand: "名称")
}

extension Diagnostic {
  fileprivate static func repeatedWithin(_ row: Record) -> Diagnostic {
    Diagnostic(
      .error, "form.header-within", "大类中间不能再印表头", at: row.place("重复表头"),
      suggestion: "把“重复表头: 是”写在最外面的一行上")
  }
}
