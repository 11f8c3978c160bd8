package import Diagnostics
package import Records

/// A deadline of penalties, of their publication and of disclosure on request (法定期限).
package enum StatutoryDeadline: Sendable, Hashable, CaseIterable {
  /// A party of the same province: 国家企业信用信息公示系统.
  case publication
  /// A party registered in another province: handed to its own.
  case publicationElsewhere
  /// On the office's own site.
  case proactiveDisclosure
  /// 双公示, to the credit platform.
  case creditReport
  /// 变更、撤销、确认违法、确认无效
  case withdrawal
  case correction
  case service
  /// From the filing of the case.
  case decision
  /// 先行登记保存
  case registeredEvidence
  /// 政府信息公开工作年度报告
  case annualReport
  /// 依申请公开
  case answerToApplication
  /// 依申请公开: to ask the applicant to complete the request (补正).
  case completionNotice
  /// 依申请公开: a third party's opinion.
  case thirdPartyOpinion
  /// 依申请公开: that of another agency which made the information too.
  case agencyOpinion
  /// 对公示信息的查询
  case answerToEnquiry
  /// 信用修复: whether an application is accepted.
  case repairAcceptance
  /// 信用修复: the decision on an accepted application.
  case repairDecision

  /// The rule that asks for it; two deadlines may belong to one.
  package var id: String {
    switch self {
    case .publication: "DL-01"
    case .publicationElsewhere: "DL-02"
    case .proactiveDisclosure: "DL-03"
    case .creditReport: "DL-04"
    case .withdrawal: "DL-05"
    case .correction: "DL-06"
    case .service: "DL-07"
    case .decision: "DL-08"
    case .registeredEvidence: "DL-09"
    case .annualReport: "DL-10"
    case .answerToApplication: "DL-11"
    case .completionNotice: "DL-11A"
    case .thirdPartyOpinion, .agencyOpinion: "DL-11B"
    case .answerToEnquiry: "DL-12"
    case .repairAcceptance, .repairDecision: "DL-13"
    }
  }

  package var citation: Citation {
    switch self {
    case .publication: Citation(PeriodRule.disclosureRules, "第九条", .required)
    case .publicationElsewhere: Citation(PeriodRule.disclosureRules, "第十条", .required)
    case .proactiveDisclosure: Citation("政府信息公开条例", "第二十六条", .required)
    case .creditReport: Citation(.practice)
    case .withdrawal: Citation("行政处罚法", "第四十八条第二款", .required)
    case .correction: Citation(PeriodRule.disclosureRules, "第十二条", .required)
    case .service: Citation("行政处罚法", "第六十一条", .required)
    case .decision: Citation("行政处罚法", "第六十条", .required)
    case .registeredEvidence: Citation("行政处罚法", "第五十六条", .required)
    case .annualReport: Citation("政府信息公开条例", "第四十九条", .required)
    case .answerToApplication: Citation("政府信息公开条例", "第三十三条第二款", .required)
    case .completionNotice: Citation("政府信息公开条例", "第三十条", .required)
    case .thirdPartyOpinion: Citation("政府信息公开条例", "第三十二条", .required)
    case .agencyOpinion: Citation("政府信息公开条例", "第三十四条", .required)
    case .answerToEnquiry: Citation("企业信息公示暂行条例", "第十三条第二款", .required)
    case .repairAcceptance, .repairDecision: Citation("市场监督管理信用修复管理办法", "", .required)
    }
  }

  /// How long it is for an office. 二日、三日、五日、七日 of 行政处罚法 are working days (第八十五条).
  package func term(_ settings: DisclosureSettings) -> DeadlineTerm {
    switch self {
    case .publication, .proactiveDisclosure, .answerToEnquiry: .workingDays(20)
    case .answerToApplication: .workingDays(AnswerTerm.workingDays)
    case .thirdPartyOpinion, .agencyOpinion: .workingDays(15)
    case .completionNotice: .workingDays(7)
    case .publicationElsewhere: .workingDays(10)
    case .creditReport: .workingDays(settings.reportingDays)
    case .withdrawal: .workingDays(3)
    case .correction: .workingDays(settings.correctionDays)
    case .service, .registeredEvidence: .workingDays(7)
    case .decision: .days(90)
    case .annualReport: .yearly(month: 1, day: 31)
    case .repairAcceptance: .workingDays(settings.repairAcceptanceDays)
    case .repairDecision: .workingDays(settings.repairDecisionDays)
    }
  }

  /// What is to be done: `在国家企业信用信息公示系统公示`.
  package var words: String {
    switch self {
    case .publication: "在国家企业信用信息公示系统公示"
    case .publicationElsewhere: "推送到当事人登记地公示"
    case .proactiveDisclosure: "在本机关网站公开"
    case .creditReport: "报送双公示"
    case .withdrawal: "撤回处罚信息并公开说明理由"
    case .correction: "更正公示信息"
    case .service: "送达处罚决定书"
    case .decision: "作出处罚决定"
    case .registeredEvidence: "对先行登记保存的证据作出处理"
    case .annualReport: "公布政府信息公开工作年度报告"
    case .answerToApplication: "答复政府信息公开申请"
    case .completionNotice: "一次性告知申请人补正"
    case .thirdPartyOpinion: "逾期未提出的，由本机关决定是否公开"
    case .agencyOpinion: "逾期未提出的，视为同意公开"
    case .answerToEnquiry: "答复对公示信息的查询"
    case .repairAcceptance: "决定是否受理信用修复申请"
    case .repairDecision: "作出是否准予信用修复的决定"
    }
  }

  /// From what it runs: `决定`.
  package var beginning: String {
    switch self {
    case .publication, .publicationElsewhere, .proactiveDisclosure, .creditReport, .service: "作出决定"
    case .withdrawal: "变更决定生效或者收到"
    case .correction: "发现错误"
    case .decision: "立案"
    case .registeredEvidence: "先行登记保存"
    case .annualReport: "上一年度结束"
    case .answerToApplication, .completionNotice, .answerToEnquiry, .repairAcceptance: "收到申请"
    case .thirdPartyOpinion, .agencyOpinion: "收到征求意见书"
    case .repairDecision: "受理"
    }
  }
}
