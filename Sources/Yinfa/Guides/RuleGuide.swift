import Clearance
import Diagnostics

/// What is told of the rules: one on the screen, all of them in `docs/rules.md`.
extension Press {
  /// The ids of all rules, in the order of the guide.
  public static var ruleIDs: [String] { Rulebook.rules.map(\.id) }

  /// What a rule asks, why, by which clause, and an example of each kind; nil where no rule has the id.
  public static func explanation(ofRule id: String) -> String? {
    Rulebook.rule(id).map { rule in
      (["\(rule.id)　\(rule.guidance.what)"] + rule.remarks.map { "  \($0.name)：\($0.text)" })
        .joined(separator: "\n") + "\n"
    }
  }

  /// The guide to all rules, in Markdown.
  public static var ruleGuide: String {
    let families = Rulebook.families.filter { !$0.rules.isEmpty }
    return ruleGuideHead + families.map(\.guide).joined()
  }

  private static let ruleGuideHead = """
    # 检查规则

    `yinfa check` 按下面的规则检查公文。每条规则写明依据的条款和力度；力度是“规定”或者“数据”的最重报错误，“一般”“推荐”“实务”最重报警告，“可以”只作提示。
    看一条规则用 `yinfa check --explain DT-02`。检查结果看过以后决定不改的，在材料里写 `豁免: [{规则: AT-09, 理由: 附件未随文公开}]`；
    处罚决定、政府信息公开申请和公示信息查询里，这些法定要求的豁免还要写 `人` 和 `日期`，只作用于警告，错误不能豁免。
    “实务”规则可以在 `yinfa.yaml` 的 `规则` 里停用或者改数值，别的规则不能停用。

    本页由程序印出，不要直接改。

    """
}

extension RuleFamily {
  fileprivate var guide: String { "\n## \(name)\n" + rules.map(\.guide).joined() }
}

extension Rule {
  fileprivate var guide: String {
    "\n### \(id) \(guidance.what)\n\n" + remarks.map { "- \($0.name)：\($0.text)\n" }.joined()
  }

  fileprivate var remarks: [(name: String, text: String)] {
    [
      ("依据", citation.description), ("为什么", guidance.why), ("正", guidance.good),
      ("误", guidance.bad),
    ] + offers
  }

  private var offers: [(name: String, text: String)] {
    var offers: [(name: String, text: String)] = []
    if isRepairable { offers.append(("改正", "yinfa check --fix 可以改")) }
    let numbers = settings.map { "\($0.key)（平时 \($0.usual)）" }
    if !numbers.isEmpty { offers.append(("可以设定", numbers.joined(separator: "、"))) }
    if citation.strength == .practice { offers.append(("停用", "在 yinfa.yaml 的“规则”里写明理由")) }
    return offers
  }
}
