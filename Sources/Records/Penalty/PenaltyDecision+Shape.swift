import Documents

extension PenaltyDecision {
  package static let shape = Shape(
    "处罚决定", "一件行政处罚决定，从它印出决定书、摘要、曝光名单、报送表和各种告知、说明",
    fields: identity + [
      FieldDefinition(
        "当事人", .record { Party.shape }, .personal, required: true, Party.shape.summary),
      FieldDefinition(
        "违法行为", .record { Violation.shape }, .open, required: true, Violation.shape.summary),
      FieldDefinition(
        "处罚", .list(.record { Sanction.shape }), .open, usual: true, "作出的处罚，一项一条",
        example: "[{种类: 罚款, 金额: 20000}]"),
      FieldDefinition("履行", .prose, .open, "履行的方式和期限；不写时用通行的说法"),
      FieldDefinition(
        "送达", .record { Service.shape }, .restricted, usual: true, Service.shape.summary),
      FieldDefinition(
        "审核", .record { Review.shape }, .restricted, usual: true, Review.shape.summary),
      FieldDefinition(
        "公示", .record { Disclosure.shape }, .restricted, usual: true, Disclosure.shape.summary),
      FieldDefinition(
        "相关人员", .list(.record { RelatedPerson.shape }), .restricted, RelatedPerson.shape.summary),
      FieldDefinition(
        "隐去", .list(.record { Withholding.shape }), .restricted, Withholding.shape.summary),
      FieldDefinition(
        "仍予公开", .list(.record { OpenedMatter.shape }), .restricted, OpenedMatter.shape.summary),
      FieldDefinition(
        "事件", .list(.record { LifecycleEvent.shape }), .restricted, LifecycleEvent.shape.summary),
      FieldDefinition("案卷号", .text, .restricted, "归档的案卷号"),
      Waiver.field,
    ],
    check: { record in PenaltyDecision(record).inconsistencies },
    derive: { record in derive(&record) })

  private static let identity = [
    FieldDefinition(
      "编号", .text, .open, required: true, "永久的编号，用过的不再用；网页的地址由它来", example: "990000-2022-0017"),
    FieldDefinition(
      "决定书文号", .text, .open, required: true, "行政处罚决定书文号", example: "演市监处罚〔2022〕17号"),
    FieldDefinition("案由", .text, .open, usual: true, "案件名称，不写当事人", example: "销售劣药案"),
    FieldDefinition("决定日期", .day, .open, required: true, "作出决定的日期", example: "2022-05-05"),
    FieldDefinition(
      "程序", .choice(PenaltyProcedure.allCases.map(\.rawValue)), .open, required: true,
      "普通程序或者简易程序", example: "普通程序"),
    FieldDefinition(
      "结果", .choice(CaseOutcome.allCases.map(\.rawValue)), .open, "不写时为给予处罚", example: "给予处罚"),
    FieldDefinition("决定机关", .text, .open, "作出决定的机关；不写时为本机关"),
    FieldDefinition("立案日期", .day, .restricted, "立案日期", example: "2022-03-02"),
    FieldDefinition("承办机构", .text, .restricted, "承办的科室", example: "药品安全监管科"),
    FieldDefinition("承办人", .list(.text), .restricted, "执法人员", example: "[甲某, 乙某]"),
  ]
}
