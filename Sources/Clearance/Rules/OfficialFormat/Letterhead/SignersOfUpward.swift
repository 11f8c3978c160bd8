import Diagnostics
import Documents

extension Rule {
  /// SG-01: a document that goes up bears its 签发人, others do not (条例第九条第六项).
  static let signersOfUpward = Rule(
    "SG-01", Citation("党政机关公文处理工作条例", "第九条", .required),
    Guidance(
      "上行文标注签发人，下行文和平行文不标",
      why: "请示、报告报给上级，上级要知道是哪位负责人签发的，便于联系。给下级和平级的公文不需要。",
      good: "请示的发文字号右边写“签发人：张某某”", bad: "请示的版头没有签发人")
  ) { proofreading, rule in
    let signers = proofreading.signers
    let hasSigners = !signers.isEmpty || !(proofreading.document.masthead?.signers.isEmpty ?? true)
    if proofreading.lacksSigners, !hasSigners { return [rule.noSigners(proofreading)] }
    guard proofreading.goesNowhereUp else { return [] }
    return signers.prefix(1).map { rule.needlessSigners($0, proofreading.document.genre) }
  }
}

extension Proofreading {
  /// A letterhead stands on what is sent; a draft without one may well be completed later.
  fileprivate var lacksSigners: Bool {
    document.masthead != nil && document.form == .general && document.route == .upward
  }

  /// As the office or the genre says; signers alone would make `route` upward.
  fileprivate var goesNowhereUp: Bool {
    guard let direction = document.direction ?? document.genre?.direction else { return false }
    return direction != .upward && document.genre != .opinion
  }
}

extension Rule {
  fileprivate func noSigners(_ proofreading: Proofreading) -> Finding {
    let number = proofreading.numbers.first
    return finding(
      "上行文没有签发人",
      at: number?.passage.location(of: number?.range ?? 0..<1) ?? proofreading.beginning,
      suggestion: "在发文字号的右边写“签发人：”和姓名")
  }

  fileprivate func needlessSigners(_ signers: SignersPlace, _ genre: Genre?) -> Finding {
    finding(
      "\(genre?.rawValue ?? "这件公文")不是上行文，却标了签发人",
      at: signers.passage.location(of: signers.label) ?? signers.passage.beginning, .warning,
      suggestion: "删去签发人；确是上行文的，写明“行文方向: 上行”")
  }
}
