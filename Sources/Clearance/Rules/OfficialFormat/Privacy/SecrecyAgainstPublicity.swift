import Diagnostics
import Documents

extension Rule {
  /// PV-02: what is secret is not public. (That it is never put on the site is the site's own check.)
  static let secrecyAgainstPublicity = Rule(
    "PV-02", Citation("政府信息公开条例", "第十四条", .required),
    Guidance(
      "标了密级的公文不写公开发布", why: "依法确定为国家秘密的信息不予公开。密级和公开属性矛盾，传到网上就是泄密。",
      good: "机密★1年，附注“此件不予公开”", bad: "机密★1年，附注“此件公开发布”")
  ) { proofreading, rule in
    guard let secrecy = proofreading.passages(of: .secrecy).first,
      let publicity = Publicity(of: proofreading), publicity.isPublic
    else { return [] }
    return [rule.secretAndPublic(publicity, secrecy)]
  }
}

extension Rule {
  fileprivate func secretAndPublic(_ publicity: Publicity, _ secrecy: Passage) -> Finding {
    finding(
      "标了密级“\(secrecy.text(in: secrecy.written).excerpt)”，又写着“\(publicity.passage.text(in: publicity.range))”",
      at: publicity.passage.location(of: publicity.range), suggestion: "先核对密级；确属国家秘密的，改为“此件不予公开”",
      related: secrecy.location(of: secrecy.written)
        .map { [Diagnostic.Related("密级标在这里", at: $0)] } ?? [])
  }
}
