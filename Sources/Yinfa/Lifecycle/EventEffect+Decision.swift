import Documents
import Records
import Supervision

extension EventEffect {
  /// - Parameters:
  ///   - decision: before the event.
  ///   - changed: the same with it.
  init(
    of event: DecisionEvent, on day: Day, from decision: PenaltyDecision,
    to changed: PenaltyDecision, _ settings: DisclosureSettings
  ) {
    let state = DisclosureCourse(of: decision, settings).state(on: day)
    number = decision.number
    before = state.words
    after = DisclosureCourse(of: changed, settings).state(on: day).words
    pages = state.isShown ? decision.publicPages(on: day) : []
    elsewhere = decision.disclosure?.elsewhere(event.verb) ?? []
    switch event.action {
    case .withdraw:
      isDeparture = true
      remaining = ["撤回说明：写原文号、撤回日期、类别、依据和理由，不写违法事实"]
    case .correct:
      isDeparture = false
      remaining = ["更正说明：写更正了哪一项和理由"]
    case .repair:
      isDeparture = true
      remaining = []
    }
  }
}

extension PenaltyDecision {
  /// Every page that tells of it while it is shown.
  fileprivate func publicPages(on today: Day) -> [String] {
    let month = day.flatMap { CalendarDate(year: $0.year, month: $0.month) }
    let isListed = month.map { $0.lastDay < today } ?? false
    return ["处罚信息摘要", "决定书公开版"]
      + (disclosure?.typicalCase == nil ? [] : ["典型案例"])
      + (isListed ? [month.map { "\($0.chinese)的曝光名单" }].compactMap(\.self) : [])
      + ["网站的列表、检索、订阅和下载的数据"]
  }
}

extension Disclosure {
  /// Where else it was made known, and what is to be done there.
  fileprivate func elsewhere(_ verb: String) -> [String] {
    [
      registerDay.map { "国家企业信用信息公示系统（\($0.chinese)公示）：\(verb)" },
      reportDay.map { "信用平台（双公示，\($0.chinese)报送）：报送\(verb)" },
    ].compactMap(\.self)
  }
}

extension DecisionEvent {
  fileprivate var verb: String {
    switch action {
    case .withdraw: "撤回"
    case .correct: "更正"
    case .repair: "停止公示和共享"
    }
  }
}
