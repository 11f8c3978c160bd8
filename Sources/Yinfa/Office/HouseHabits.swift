import Clearance
import Diagnostics
import Records

/// What the office's `yinfa.yaml` says of the rules, checked against the rulebook.
struct HouseHabits {
  private(set) var habits = Habits()
  private(set) var diagnostics: [Diagnostic] = []

  init(profile: Record?) {
    for entry in profile.map(HouseRule.all) ?? [] { take(entry) }
  }

  private mutating func take(_ entry: HouseRule) {
    guard let rule = Rulebook.rule(entry.rule) else {
      diagnostics.append(.unknownRule(entry))
      return
    }
    if entry.isOff {
      if rule.citation.strength == .practice {
        habits.switchOff(rule.id)
      } else {
        diagnostics.append(.notOurs(rule, at: entry.origin))
      }
    }
    set(entry, of: rule)
  }

  private mutating func set(_ entry: HouseRule, of rule: Rule) {
    switch (entry.setting, entry.number) {
    case (let setting?, let number?):
      guard rule.settings.contains(where: { $0.key == setting }) else {
        diagnostics.append(.unknownSetting(setting, of: rule, at: entry.origin))
        return
      }
      habits.set(setting, of: rule.id, to: number)
    case (nil, nil):
      if !entry.isOff { diagnostics.append(.saysNothing(of: rule, at: entry.origin)) }
    case (_?, nil), (nil, _?):
      diagnostics.append(.halfSetting(of: rule, at: entry.origin))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownRule(_ entry: HouseRule) -> Diagnostic {
    let nearest = NearestName.of(entry.rule, among: Rulebook.rules.map(\.id))
    return Diagnostic(
      .error, "office.unknown-rule", "没有编号为“\(entry.rule.excerpt)”的规则", at: entry.origin,
      suggestion: nearest.map { "是不是“\($0)”？" } ?? "编号印在检查结果的方括号里")
  }

  fileprivate static func notOurs(_ rule: Rule, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "office.rule-required", "规则 \(rule.id) 的依据是“\(rule.citation)”，不能停用", at: location,
      suggestion: "个别文件确有理由的，在那份材料里写“豁免”")
  }

  fileprivate static func unknownSetting(
    _ setting: String, of rule: Rule, at location: TextLocation?
  ) -> Diagnostic {
    let known = rule.settings.map(\.key)
    return Diagnostic(
      .error, "office.unknown-setting", "规则 \(rule.id) 没有“\(setting.excerpt)”这个数值", at: location,
      suggestion: known.isEmpty ? "这条规则没有可以改的数值" : "可以写：\(known.joined(separator: "、"))")
  }

  fileprivate static func halfSetting(of rule: Rule, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "office.half-setting", "规则 \(rule.id) 的“项目”和“数值”要一起写", at: location,
      suggestion: "例如“项目: 每行字数, 数值: 18”")
  }

  fileprivate static func saysNothing(of rule: Rule, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "office.idle-rule", "对规则 \(rule.id) 没有说什么", at: location,
      suggestion: "写“停用: 是”，或者写“项目”和“数值”")
  }
}
