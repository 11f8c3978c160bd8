import Documents
import Records
import Supervision
import TestMaterial
import Testing

/// Decisions drawn by lot, looked at day by day, against a simulation that knows only yesterday and today.
@Suite struct `The course of publication, day by day` {
  @Test(arguments: 0..<24)
  func `agrees with a simulation that goes from day to day`(_ seed: Int) throws {
    var numbers = SplitMix64(seed: UInt64(seed) + 45)
    let lot = Lot(&numbers)
    let sample = try SampleDecision(lot.yaml)
    #expect(sample.problems == [])
    let course = sample.course
    var simulation = Simulation(lot)
    var seen: [DisclosureState] = []
    var day = lot.decided.adding(days: -3)
    while day < lot.decided.adding(days: 3 * 366 + 120) {
      let state = course.state(on: day)
      let expected = simulation.isShown(on: day)
      guard state.isShown == expected else {
        Issue.record("\(lot.yaml)\n\(day): \(state.words); simulated: \(expected)")
        return
      }
      if let showing = state.showing { #expect((showing.since...showing.until).contains(day)) }
      seen.append(state)
      day = day.adding(days: 1)
    }
    let steps = seen.map(\.step)
    #expect(steps == steps.sorted(), "\(lot.yaml)")
  }
}

/// A decision drawn by lot.
private struct Lot {
  let decided: Day
  let lawful: Day
  let wished: Day
  let fine: Int
  let isGrave: Bool
  let ended: Day?
  let isRepair: Bool

  init(_ numbers: inout SplitMix64) {
    decided = ("2022-05-01" as Day).adding(days: Int.random(in: 0..<1500, using: &numbers))
    lawful = decided.adding(days: Int.random(in: 0..<60, using: &numbers))
    wished = decided.adding(days: Int.random(in: 0..<90, using: &numbers))
    fine = Bool.random(using: &numbers) ? 5_000 : 500_000
    isGrave = Int.random(in: 0..<4, using: &numbers) == 0
    ended =
      Bool.random(using: &numbers)
      ? decided.adding(days: Int.random(in: 1..<1200, using: &numbers)) : nil
    isRepair = Bool.random(using: &numbers)
  }

  var yaml: String {
    """
    决定日期: \(decided)
    立案日期: ~
    处罚: [{种类: 罚款, 金额: \(fine)}\(isGrave ? ", {种类: 吊销营业执照, 证照: 演示照}" : "")]
    送达: {日期: \(decided)}
    审核: {法制: {人: 乙某, 日期: \(decided)}, 保密: {人: 丙某, 日期: \(lawful)}, 批准: {人: 丁某, 日期: \(decided)}}
    公示: {日期: \(wished)}
    事件: [\(ended.map { "{动作: \(isRepair ? "信用修复" : "撤回"), 日期: \($0)\(isRepair ? "" : ", 类别: 撤销")}" } ?? "")]
    """
  }
}

/// Shows a decision from its first day until something takes it away, and never again after that.
private struct Simulation {
  let lot: Lot
  var isGone = false

  init(_ lot: Lot) { self.lot = lot }

  private var first: Day { max(lot.lawful, lot.wished) }

  mutating func isShown(on day: Day) -> Bool {
    if let ended = lot.ended, ended <= day { isGone = true }
    let months = lot.isGrave || lot.fine >= 100_000 ? 36 : 3
    if day > first.adding(months: months) { isGone = true }
    let limit = lot.isGrave ? 36 : 12
    if day >= "2026-04-01", day > lot.decided.adding(months: limit) { isGone = true }
    return !isGone && day >= first
  }
}

extension DisclosureState {
  /// Before, during, after.
  fileprivate var step: Int {
    switch self {
    case .pending: 0
    case .shown, .corrected, .suspended: 1
    case .never, .withdrawn, .expired, .repaired: 2
    }
  }
}
