import Documents
import Records
import Supervision

/// What a party is told of the publication of its penalty before anything is published (公示告知): whether, for how
/// long, and how it may end early.
struct DisclosureTerms {
  private let decision: PenaltyDecision
  private let exclusion: DisclosureExclusion?
  private let period: PublicationPeriod?

  /// - Parameter day: the day on which it is told; it decides which regimes count.
  init(_ decision: PenaltyDecision, _ settings: DisclosureSettings, on day: Day) {
    self.decision = decision
    self.exclusion = DisclosureExclusion(of: decision, settings)
    self.period = PublicationPeriod(
      of: decision, settings, publishedOn: decision.day ?? day, on: day)
  }

  /// For templates, under 公示期.
  var record: Record {
    var record = Record("公示期", origin: nil)
    record["公示"] = .closed(.flag(exclusion == nil))
    record["告知语"] = .closed(.text(announcement))
    record["可修复"] = .closed(.flag(exclusion == nil && barring.isEmpty))
    record["修复语"] = .closed(.text(repair))
    return record
  }

  private var announcement: String {
    if let exclusion { return "\(exclusion.words)。" }
    guard let period else { return "公示的期限按照规定执行。" }
    let rules = period.terms.map { "依照\($0.rule.regime.title)，\($0.rule.termWords)" }
    return "公示的期限，" + rules.joined(separator: "；") + (rules.count > 1 ? "。以先届满的为准。" : "。")
  }

  private var repair: String {
    if exclusion != nil { return "本决定不公示，不需要申请信用修复。" }
    guard barring.isEmpty else {
      let names = barring.map(\.rawValue).joined(separator: "、")
      return "本决定给予\(names)，依照《市场监督管理行政处罚信息公示规定》第十四条第三款的规定，不得提前停止公示；公示期限届满，自动停止公示。"
    }
    return "修复的范围是本局公示的该行政处罚信息。\(leastTime)，可以申请提前停止公示。"
  }

  private var barring: [SanctionKind] { decision.sanctions.map(\.kind).filter(\.excludesRepair) }

  /// 自公示之日起满六个月, and what the other regime asks besides.
  private var leastTime: String {
    let terms = period?.terms ?? []
    let times = terms.compactMap { term -> String? in
      switch term.rule.regime {
      case .marketSupervision: "自公示之日起满\(decision.violation.monthsBeforeRepair.months)"
      case .creditRepair:
        term.rule.leastMonths.flatMap { $0 > 0 ? "自决定之日起满\($0.months)" : nil }
      }
    }
    return times.isEmpty ? "履行义务以后" : times.joined(separator: "，并且")
  }
}

extension Int {
  /// 六个月; twelve are 一年.
  fileprivate var months: String {
    self == 12 ? "一年" : "\(ChineseNumeral.text(self) ?? "\(self)")个月"
  }
}
