import Diagnostics
import Documents

extension Rule {
  /// NT-02: a 请示 says whom to call (the note 联系人, which the rules of 2000 demanded).
  static let contactOfRequest = Rule(
    "NT-02", Citation(.practice),
    Guidance(
      "请示在附注里写明联系人和电话", why: "上级办理请示时常要问情况，写明联系人和电话，不必层层转找。",
      good: "（联系人：张某某，电话：0990-0000000）", bad: "请示没有联系人")
  ) { proofreading, rule in
    guard proofreading.isOfficial, proofreading.title?.genre == .request,
      !proofreading.lines.contains(where: \.passage.namesContact)
    else { return [] }
    let date = proofreading.passages(of: .date).last
    return [rule.noContact(at: date?.beginning ?? proofreading.beginning)]
  }
}

extension Passage {
  fileprivate var namesContact: Bool {
    ["联系人", "联系电话", "联系方式"].contains(where: contains)
  }
}

extension Rule {
  fileprivate func noContact(at location: TextLocation?) -> Finding {
    finding(
      "请示没有写联系人和电话", at: location, .note, suggestion: "在附注里写“（联系人：姓名，电话：号码）”")
  }
}
