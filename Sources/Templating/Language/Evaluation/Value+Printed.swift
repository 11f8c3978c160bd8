import Diagnostics
import Documents
import Records

extension Value {
  /// How a hole prints it; nil for what has no words of its own: lists, records and blocks.
  var printed: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "是" : "否"
    case .date(let date): date.chinese
    case .money(let amount): amount.description
    case .list, .record, .blocks: nil
    }
  }

  /// What a clerk calls a value of this kind.
  var kindName: String {
    switch self {
    case .text: "文字"
    case .integer: "整数"
    case .flag: "是否"
    case .date: "日期"
    case .money: "金额"
    case .list: "列表"
    case .record: "一组数据"
    case .blocks: "成段的内容"
    }
  }

  /// The kind with the value itself where it is short: 文字“约三万”, 列表.
  var shown: String {
    guard let printed else { return kindName }
    return "\(kindName)“\(printed.excerpt)”"
  }
}
