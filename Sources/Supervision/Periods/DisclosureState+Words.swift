import Documents
import Records

extension DisclosureState {
  /// In a line, for a person: `公示中，到2025年5月9日`.
  package var words: String {
    switch self {
    case .never(let exclusion): "不公示：\(exclusion.words)"
    case .pending(let day?, _): "尚未公示，从\(day.chinese)起"
    case .pending(nil, let missing): "尚未公示，缺\(missing.map(\.rawValue).joined(separator: "、"))"
    case .shown(let showing): "公示中，到\(showing.until.chinese)"
    case .corrected(let showing, let events): "公示中，更正\(events.count)次，到\(showing.until.chinese)"
    case .suspended(let event, _): "停止执行，自\(event.dayWords)起暂不公示"
    case .withdrawn(let event): "\(event.dayWords)撤回（\(event.kind?.rawValue ?? "未写类别")）"
    case .expired(let lastDay): "公示期已届满，到\(lastDay.chinese)为止"
    case .repaired(let event): "\(event.dayWords)信用修复，停止公示"
    }
  }
}

extension LifecycleEvent {
  fileprivate var dayWords: String { day?.chinese ?? "" }
}
