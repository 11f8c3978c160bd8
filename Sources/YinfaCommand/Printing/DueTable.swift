import Yinfa

/// What is due, a heading a day and a line a thing:
/// ```
/// 2022年6月1日 星期三（已逾期）
///   公示  演市监处罚〔2022〕9号  在国家企业信用信息公示系统公示…  行政处罚信息公示规定第九条，规定
/// ```
struct DueTable {
  private let list: DueList

  init(_ list: DueList) { self.list = list }

  var text: String {
    guard !list.items.isEmpty else { return "没有待办\n" }
    return days.map(\.text).joined(separator: "\n") + "\n" + summary
  }

  private var summary: String {
    let overdue = list.items.count { $0.isOverdue }
    let count = "共 \(list.items.count) 件"
    return (overdue == 0 ? count : "\(count)，其中 \(overdue) 件已逾期") + "\n"
  }

  private var days: [DayTable] {
    var days: [DayTable] = []
    for item in list.items {
      if days.last?.items.first?.day == item.day {
        days[days.count - 1].items.append(item)
      } else {
        days.append(DayTable(items: [item]))
      }
    }
    return days
  }
}

/// The things of one day.
private struct DayTable {
  var items: [DueItem]

  var text: String {
    let isOverdue = items.contains(where: \.isOverdue)
    let heading = (items.first?.dayWords ?? "") + (isOverdue ? "（已逾期）" : "")
    let rows = items.map { item in
      [" ", item.action, item.number, item.words, "\(item.citation)"]
    }
    return heading + "\n" + CellTable(rows: rows).text
  }
}
