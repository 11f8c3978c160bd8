import Yinfa

/// What an event does to what the public reads, a thing a line:
/// ```
/// 演市监处罚〔2022〕9号
///   现在: 公示中，到2025年5月9日
///   以后: 2022年8月1日撤回（撤销）
///   不再公开: 处罚信息摘要
/// ```
struct EffectText {
  private let effect: EventEffect

  init(_ effect: EventEffect) { self.effect = effect }

  var text: String {
    let lines =
      [("现在", effect.before), ("以后", effect.after)]
      + effect.pages.map { (effect.isDeparture ? "不再公开" : "换成更正后的", $0) }
      + effect.elsewhere.map { ("另行办理", $0) } + effect.remaining.map { ("公开", $0) }
    return effect.number + "\n" + lines.map { "  \($0): \($1)\n" }.joined()
  }
}
