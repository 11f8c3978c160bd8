import Documents
import Records
import Supervision

extension DisclosureState {
  /// In a few words, for a person.
  var words: String {
    switch self {
    case .never(let exclusion): exclusion.words
    case .pending(let day?, _): "\(day.chinese)起才可以公示"
    case .pending(nil, let missing):
      "还缺" + missing.map(\.rawValue).joined(separator: "、")
    case .shown(let showing), .corrected(let showing, _): "公示到\(showing.until.chinese)"
    case .suspended(let event, _): "停止执行，自\(event.day?.chinese ?? "")起不公示"
    case .withdrawn(let event): "已于\(event.day?.chinese ?? "")撤回"
    case .expired(let lastDay): "公示期已于\(lastDay.chinese)届满"
    case .repaired(let event): "已于\(event.day?.chinese ?? "")修复信用"
    }
  }
}
