/// All rules, family by family. A family is a folder; its list stands in it.
package enum Rulebook {
  package static let families = [
    RuleFamily(name: "版头", rules: letterhead),
    RuleFamily(name: "标题", rules: title),
    RuleFamily(name: "主送机关", rules: addressees),
    RuleFamily(name: "正文", rules: body),
    RuleFamily(name: "结构层次", rules: hierarchy),
    RuleFamily(name: "附件", rules: annexes),
    RuleFamily(name: "署名和成文日期", rules: signOff),
    RuleFamily(name: "附注", rules: note),
    RuleFamily(name: "版记", rules: colophon),
    RuleFamily(name: "版面", rules: page),
    RuleFamily(name: "表格", rules: tables),
    RuleFamily(name: "标点符号", rules: punctuation),
    RuleFamily(name: "数字和计量单位", rules: numbers),
    RuleFamily(name: "引用", rules: references),
    RuleFamily(name: "个人信息和涉密信息", rules: privacy),
    RuleFamily(name: "数据", rules: dataQuality),
    RuleFamily(name: "处罚信息公示", rules: disclosure),
    RuleFamily(name: "期限", rules: deadlines),
    RuleFamily(name: "依申请公开和查询", rules: disclosureRequests),
    RuleFamily(name: "公示期限", rules: periods),
    RuleFamily(name: "撤回、更正和届满", rules: lifecycle),
    RuleFamily(name: "信用", rules: credit),
    RuleFamily(name: "双公示报送", rules: reporting),
    RuleFamily(name: "公开文件", rules: leaks),
  ]

  package static let rules = families.flatMap(\.rules)

  /// Whether an office may let a finding stand, with its reason: never where a person's privacy or a secret is at stake.
  package static func isWaivable(_ id: String) -> Bool {
    !(privacy + leaks).contains { $0.id == id }
  }

  /// Whether it is asked of the record of a case (a decision, a request, an enquiry), not of a text.
  package static func isOfCase(_ id: String) -> Bool {
    switch rule(id)?.subject {
    case .decision, .request, .enquiry: true
    case .document, .evidence, .office, .publicFile, nil: false
    }
  }

  package static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  package static func check(_ proofreading: Proofreading) -> [Finding] {
    rules.flatMap { $0.check(proofreading) } + proofreading.unequalPages
  }

  package static func check(_ review: DecisionReview) -> [Finding] {
    rules.flatMap { $0.check(review) }
  }

  package static func check(_ review: EvidenceReview) -> [Finding] {
    rules.flatMap { $0.check(review) }
  }

  package static func check(_ review: RequestReview) -> [Finding] {
    rules.flatMap { $0.check(review) }
  }

  package static func check(_ review: EnquiryReview) -> [Finding] {
    rules.flatMap { $0.check(review) }
  }

  package static func check(_ review: OfficeReview) -> [Finding] {
    rules.flatMap { $0.check(review) }
  }
}
