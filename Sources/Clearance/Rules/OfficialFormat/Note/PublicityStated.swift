import Diagnostics
import Documents

extension Rule {
  /// NT-03: whether the document is public is said on it.
  static let publicityStated = Rule(
    "NT-03", Citation(.practice),
    Guidance(
      "写明公开属性：公开发布、依申请公开或者不予公开",
      why: "制作公文时就要定公开属性，随文标明，收文单位和档案部门才知道能不能给人看。一般写在附注里。",
      good: "（此件公开发布）", bad: "没有写是否公开")
  ) { proofreading, rule in
    guard proofreading.mustStatePublicity, proofreading.passages(of: .secrecy).isEmpty,
      Publicity(of: proofreading) == nil
    else { return [] }
    let last = proofreading.passages(of: .date).last ?? proofreading.passages(of: .signature).last
    return [rule.notStated(at: last?.beginning ?? proofreading.beginning)]
  }
}

extension Proofreading {
  /// What is issued to everybody is public by itself, and minutes have a form of their own.
  fileprivate var mustStatePublicity: Bool {
    guard document.masthead != nil else { return false }
    switch document.form {
    case .order, .minutes: return false
    case .general, .letter: break
    }
    switch document.genre {
    case .order, .communique, .announcement, .publicNotice, .minutes: return false
    case .resolution, .decision, .opinion, .notice, .circular, .report, .request, .reply, .proposal,
      .letter, nil:
      return true
    }
  }
}

extension Rule {
  fileprivate func notStated(at location: TextLocation?) -> Finding {
    finding(
      "没有写明是否公开", at: location, .note, suggestion: "在附注里写“此件公开发布”“此件依申请公开”或者“此件不予公开”")
  }
}
