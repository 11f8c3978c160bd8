import Clearance
import Diagnostics
import Records

extension [Finding] {
  /// What a rule found and the office has looked at becomes a note with its reason; what is missing or
  /// broken cannot be waived. A waiver that meets no finding is itself worth a note: what it excused
  /// may have been mended.
  ///
  /// What protects a person's privacy cannot be waived, and who tries is told.
  func waived(by all: [Waiver]) -> [Finding] {
    let waivers = all.filter { Rulebook.isWaivable($0.rule) }
    let refused = all.filter { !Rulebook.isWaivable($0.rule) }
    let waived = map { finding in
      let waiver = waivers.first { $0.rule == finding.diagnostic.id }
      return waiver.map { finding.waived($0.reason) } ?? finding
    }
    let idle = waivers.filter { waiver in !contains { $0.diagnostic.id == waiver.rule } }
    return waived + idle.map { Finding(.idle($0)) } + refused.map { Finding(.refused($0)) }
  }
}

extension Diagnostic {
  fileprivate static func refused(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      .error, "waiver.privacy", "规则 \(waiver.rule) 保护个人信息和秘密，不能豁免", at: waiver.origin,
      suggestion: "删去这条豁免，把文字改好")
  }
}
