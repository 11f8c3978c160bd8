import Diagnostics
import Records
import Supervision

extension DecisionReview {
  /// The row of 双公示 as it would be reported.
  var uploadRow: UploadRow {
    let end = day.flatMap(course.lastDay) ?? course.publishedOn.flatMap(course.lastDay)
    return UploadRow(of: decision, settings: settings, end: end)
  }

  /// Where the record has what a cell holds.
  func place(of column: UploadColumn) -> TextLocation? {
    switch column {
    case .partyName: decision.place("当事人", "名称")
    case .partyKind: decision.place("当事人", "类型")
    case .creditCode: decision.place("当事人", "统一社会信用代码")
    case .registrationNumber: decision.place("当事人", "工商注册号")
    case .organisationCode: decision.place("当事人", "组织机构代码")
    case .taxNumber: decision.place("当事人", "税务登记号")
    case .institutionNumber: decision.place("当事人", "事业单位证书号")
    case .associationNumber: decision.place("当事人", "社会组织登记证号")
    case .headName: decision.place("当事人", "负责人", "姓名")
    case .headDocumentType: decision.place("当事人", "负责人", "证件类型")
    case .headDocumentNumber: decision.place("当事人", "负责人", "证件号码")
    case .personDocumentType: decision.place("当事人", "证件类型")
    case .personDocumentNumber: decision.place("当事人", "证件号码")
    case .decisionNumber: decision.place("决定书文号")
    case .violationType: decision.place("违法行为", "类型")
    case .facts: decision.place("违法行为", "事实")
    case .grounds: decision.place("违法行为", "依据")
    case .sanctionKinds, .sanctions, .fine, .confiscated, .permits: decision.place("处罚")
    case .decisionDay, .validUntil: decision.place("决定日期")
    case .disclosureEnd: decision.place("公示")
    case .organ: decision.place("决定机关")
    case .organCode, .source, .sourceCode, .note: decision.record.origin
    }
  }
}
