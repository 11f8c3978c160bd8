import Documents
import Writers

extension DueList {
  /// For a calendar program: a whole-day event an item (RFC 5545).
  public var calendar: [UInt8] {
    guard let stamp = CalendarDate(day)?.firstDay else { return [] }
    var counts: [String: Int] = [:]
    let entries = items.compactMap { item -> CalendarEntry? in
      let count = counts[item.matter, default: 0]
      counts[item.matter] = count + 1
      return item.entry(count)
    }
    return CalendarWriter(name: "公示公开待办（\(agencyName)）", stamp: stamp).bytes(of: entries)
  }
}

extension DueItem {
  /// What stays the same when its day moves.
  fileprivate var matter: String {
    id.isEmpty ? "office-\(ruleID)-\(day.prefix(4))" : "\(id)-\(ruleID)"
  }

  /// - Parameter count: how many of the same matter come before it.
  fileprivate func entry(_ count: Int) -> CalendarEntry? {
    guard let date = CalendarDate(day)?.firstDay else { return nil }
    let title = number.isEmpty ? words : "\(number) \(words)"
    return CalendarEntry(
      id: matter + (count == 0 ? "" : "-\(count + 1)") + "@yinfa", day: date,
      summary: "\(action)：\(title)", details: "依据：\(citation)", category: action)
  }
}
