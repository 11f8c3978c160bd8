import Diagnostics
import Documents

extension DisclosureRequest {
  package static let shape = Shape(
    "政府信息公开申请", "一件政府信息公开申请（依申请公开），从收到到答复",
    fields: [
      FieldDefinition(
        "编号", .text, .open, required: true, "申请编号，只用字母、数字和横线，用过的不再用",
        example: "990000-GK-2026-0001"),
      FieldDefinition(
        "申请人", .record { RequestApplicant.shape }, .personal, required: true,
        RequestApplicant.shape.summary, example: "{类型: 自然人, 名称: 张某某}"),
      FieldDefinition(
        "申请内容", .text, .restricted, required: true, "申请公开的信息的名称、文号或者特征，接在“申请公开”后面印出，末尾不加标点",
        example: "2025年度药品零售企业监督检查结果"),
      FieldDefinition(
        "获取方式", .text, .restricted, "申请人要求怎样提供：邮寄、电子邮件、自行领取", example: "电子邮件"),
      FieldDefinition(
        "收到", .record { RequestReceipt.shape }, .restricted, required: true,
        RequestReceipt.shape.summary,
        example: "{方式: 互联网, 日期: 2026-03-02, 确认日期: 2026-03-03}"),
      FieldDefinition(
        "补正", .record { RequestCompletion.shape }, .restricted, RequestCompletion.shape.summary,
        example: "{告知日期: 2026-03-09, 事项: 写明检查的年度, 期限: 2026-03-20}"),
      FieldDefinition(
        "征求意见", .list(.record { OpinionInquiry.shape }), .restricted,
        OpinionInquiry.shape.summary,
        example: "[{对象: 演示市某某药店有限公司, 类别: 第三方, 发出日期: 2026-03-10, 事项: 检查结果}]"),
      FieldDefinition(
        "延期", .record { ReplyExtension.shape }, .restricted, ReplyExtension.shape.summary,
        example: "{批准人: 甲某, 批准日期: 2026-03-26, 告知日期: 2026-03-27, 工作日: 10, 理由: 资料较多}"),
      FieldDefinition(
        "答复", .record { RequestReply.shape }, .restricted, usual: true, RequestReply.shape.summary,
        example:
          "{文号: 演市监公开〔2026〕1号, 日期: 2026-03-20, 结果: 予以公开, 途径: 现随本答复书提供检查结果一份。}"),
      Waiver.field,
    ],
    check: { DisclosureRequest($0).daysApart }, derive: { derive(&$0) })
}

extension DisclosureRequest {
  /// What can be worked out, for templates: the day of receipt, and how the applicant is addressed.
  private static func derive(_ record: inout Record) {
    let request = DisclosureRequest(record)
    record.derive(
      "收到日", from: ["收到"],
      request.receipt.received.map { .date(CalendarDate($0)) })
    record.derive("称呼", from: ["申请人"], record.record("申请人").map(RequestApplicant.address))
    record.derive(
      "征求第三方", from: ["征求意见"],
      .flag(request.inquiries.contains { $0.party == .thirdParty }))
    record.derive(
      "征求其他机关", from: ["征求意见"], .flag(request.inquiries.contains { $0.party == .agency }))
  }
}
