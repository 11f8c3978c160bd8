import Diagnostics
import Documents

extension Rule {
  /// HD-02: each copy of a secret document bears its 份号 (条例第九条第一项).
  static let copyNumberOfSecrets = Rule(
    "HD-02", Citation("党政机关公文处理工作条例", "第九条", .required),
    Guidance(
      "涉密公文标注份号", why: "涉密公文按份登记、签收和清退，没有份号就说不清哪一份到了谁手里。",
      good: "000001，机密★1年", bad: "只标“机密★1年”，没有份号")
  ) { proofreading, rule in
    guard proofreading.passages(of: .copyNumber).isEmpty else { return [] }
    return proofreading.passages(of: .secrecy).prefix(1).map { rule.noCopyNumber($0) }
  }
}

extension Rule {
  fileprivate func noCopyNumber(_ secrecy: Passage) -> Finding {
    finding(
      "标了密级“\(secrecy.text(in: secrecy.written).excerpt)”，没有份号",
      at: secrecy.location(of: secrecy.written), suggestion: "在密级上一行标注六位份号")
  }
}
