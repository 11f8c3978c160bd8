import Documents

/// A decision other than a penalty (处置决定), as its notice prints it.
package enum Disposal {
  /// What all of them hold, and what is the kind's own.
  package static func shape(of kind: DisposalKind) -> Shape {
    Shape(
      kind.rawValue, summary(of: kind),
      fields: common + own(kind) + [
        FieldDefinition("成文日期", .day, .open, required: true, "日期", example: "2022-05-12"),
        Waiver.field,
      ],
      derive: { record in derive(&record) })
  }

  package static func summary(of kind: DisposalKind) -> String {
    switch kind {
    case .rectification: "责令改正通知书"
    case .interview: "约谈通知书"
    case .transfer: "案件移送函"
    case .preservation: "先行登记保存证据通知书"
    case .suspension: "责令停产停业通知书"
    }
  }

  private static let common = [
    FieldDefinition("文书文号", .text, .open, required: true, "文书的文号", example: "演市监责改〔2022〕3号"),
    FieldDefinition(
      "当事人", .record { Party.shape }, .personal, required: true, Party.shape.summary),
    FieldDefinition("事由", .prose, .open, required: true, "查明的情况", example: "你单位经营的……"),
    FieldDefinition(
      "违反", .list(.record { LawReference.shape }), .open, usual: true, "违反的规定",
      example: "[{法规: 医疗器械监督管理条例, 条款: 第四十五条}]"),
    FieldDefinition(
      "依据", .list(.record { LawReference.shape }), .open, required: true, "作出这个决定的依据",
      example: "[{法规: 中华人民共和国行政处罚法, 条款: 第二十八条第一款}]"),
    FieldDefinition("联系人", .text, .restricted, "承办的人和电话", example: "甲某，0990-0000000"),
  ]

  private static func own(_ kind: DisposalKind) -> [FieldDefinition] {
    switch kind {
    case .rectification, .suspension:
      [
        FieldDefinition(
          "要求", .list(.prose), .open, required: true, "要做到什么，一项一条", example: "[下架、封存过期的产品。]"),
        FieldDefinition("期限", .day, .open, usual: true, "哪天以前做到；不写就是立即", example: "2022-05-20"),
      ]
    case .interview:
      [
        FieldDefinition("时间", .text, .open, required: true, "约谈的时间", example: "2022年5月16日上午9时"),
        FieldDefinition("地点", .text, .open, required: true, "约谈的地点", example: "演示市演示路1号二楼会议室"),
        FieldDefinition(
          "参加人", .list(.text), .open, required: true, "请谁来", example: "[法定代表人, 质量负责人]"),
        FieldDefinition("材料", .list(.text), .open, "要带的材料", example: "[整改情况报告, 购销记录]"),
      ]
    case .transfer:
      [
        FieldDefinition("主送", .list(.text), .open, required: true, "受移送的机关", example: "演示市公安局"),
        FieldDefinition(
          "材料", .list(.text), .open, required: true, "随案移送的材料", example: "[案件调查报告, 证据材料]"),
      ]
    case .preservation:
      [
        FieldDefinition(
          "物品", .list(.record { PreservedItem.shape }), .open, required: true,
          PreservedItem.shape.summary, example: "[{名称: 某品牌血糖试纸, 数量: 12, 单位: 盒}]"),
        FieldDefinition("保存地点", .text, .open, required: true, "保存在哪里", example: "当事人经营场所"),
        FieldDefinition("期限", .day, .open, required: true, "保存到哪天，七个工作日以内", example: "2022-05-23"),
        FieldDefinition(
          "处理", .record { PreservedEvidence.handling }, .restricted,
          PreservedEvidence.handling.summary, example: "{日期: 2022-05-20, 方式: 查封、扣押}"),
      ]
    }
  }

  private static func derive(_ record: inout Record) {
    for (key, list) in [("违反语", "违反"), ("依据语", "依据")] where record[list] != nil {
      let words = record.records(list).map { LawReference($0).words }
      record.derive(key, from: [list], .text(words.joined(separator: "、")))
    }
  }
}
