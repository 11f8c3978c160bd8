import TestMaterial
import Yinfa

/// An office with decisions, for what happens to them.
enum PenaltyOffice {
  static let press = Press(profile: file("yinfa.yaml", PenaltyText.profile))

  static func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }

  static func decision(_ number: Int, more: String = "") -> String {
    PenaltyText.decision(number, more: more)
  }

  static func withdrawal(on day: String = "2022-08-01") -> DecisionEvent {
    var event = DecisionEvent(.withdraw(kind: "撤销"), on: day)
    event.basis = "演府复决〔2022〕3号"
    event.reason = "处罚决定经行政复议撤销，现予撤回"
    return event
  }
}

extension PenaltyOffice {
  /// One that lacks nothing of what the public is told.
  static func publicDecision(_ number: Int) -> String {
    let code = "  统一社会信用代码: 91990001MA0000007C\n"
    return decision(number).replacing(code, with: code + "  住所: 演示市演示路1号\n")
  }
}
