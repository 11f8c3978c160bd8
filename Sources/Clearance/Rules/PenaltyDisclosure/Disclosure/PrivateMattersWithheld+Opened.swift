import Diagnostics
import Documents
import Records

/// PUB-06 of what is not withheld: 政府信息公开条例第十五条 wants the consent of whom it concerns, or a decision that the public
/// interest asks for it.
extension Rule {
  func openedMatters(_ review: DecisionReview) -> [Finding] {
    let decision = review.decision
    guard !decision.openedMatters.isEmpty else { return [] }
    let texts = decision.openTexts.map(\.words)
    let phrases = HiddenPhrases(of: decision)
    let published = texts.map { phrases.published($0).text }
    return decision.openedMatters.filter { !$0.words.isEmpty }.flatMap { matter in
      let isThere = texts.contains { $0.contains(matter.words) }
      let isShown = published.contains { $0.contains(matter.words) }
      return (isThere ? [] : [notThere(matter)])
        + (isThere && !isShown ? [hiddenAnyway(matter)] : []) + ground(of: matter, review)
    }
  }

  private func ground(of matter: OpenedMatter, _ review: DecisionReview) -> [Finding] {
    if !matter.record.mentions("同意"), !matter.record.mentions("公共利益") {
      return [ungrounded(matter)]
    }
    guard let published = review.publicationDay, let day = matter.groundDay, published < day else {
      return []
    }
    return [tooLate(matter, published, day)]
  }

  /// Who is named though not punished has said that he may be. Officers and those who stand in the public register need
  /// not; an informer is never named, which is another rule's.
  func openedNames(_ decision: PenaltyDecision) -> [Finding] {
    decision.persons.filter { person in
      person.isPublished && !person.name.isEmpty && !person.isKnownByOffice
        && !decision.openedMatters.contains { $0.words == person.name }
    }.map(notAsked)
  }
}

extension OpenedMatter {
  /// From when on it may be published: the earlier of the two grounds.
  fileprivate var groundDay: Day? { [consent?.day, publicInterest?.day].compactMap { $0 }.min() }
}

extension RelatedPerson {
  fileprivate var isKnownByOffice: Bool {
    let roles = ["执法", "承办", "法定代表人", "负责人", "经营者", "举报", "投诉"]
    return roles.contains { role?.contains($0) == true }
  }
}

extension Rule {
  private func notThere(_ matter: OpenedMatter) -> Finding {
    finding(
      "仍予公开的“\(matter.words.excerpt)”在决定里没有", at: matter.origin,
      suggestion: "照原文写；决定里没有的，删去这一项")
  }

  private func hiddenAnyway(_ matter: OpenedMatter) -> Finding {
    finding(
      "写着仍予公开的“\(matter.words.excerpt)”，公开时已经隐去", at: matter.origin, .warning,
      suggestion: "同一处只写“隐去”或者“仍予公开”；人名还要在“相关人员”里写“公开: 是”")
  }

  private func ungrounded(_ matter: OpenedMatter) -> Finding {
    finding(
      "“\(matter.words.excerpt)”没有权利人同意，也没有公共利益的决定，不能公开", at: matter.origin,
      suggestion: "写“同意: {人: ……, 日期: ……}”或者“公共利益: {文号: ……, 日期: ……, 批准人: ……, 理由: ……}”；都没有的，移到“隐去”")
  }

  private func tooLate(_ matter: OpenedMatter, _ published: Day, _ day: Day) -> Finding {
    let isConsent = matter.consent?.day == day
    return finding(
      "\(published.chinese)公示，\(day.chinese)才\(isConsent ? "同意" : "决定")公开“\(matter.words.excerpt)”",
      at: matter.record.record(isConsent ? "同意" : "公共利益")?.place("日期") ?? matter.origin,
      suggestion: "核对日期；同意或者决定以前不能公示")
  }

  private func notAsked(_ person: RelatedPerson) -> Finding {
    finding(
      "公开\(person.role ?? "相关人员")“\(person.name.excerpt)”的姓名，没有本人同意的记录", at: person.origin,
      suggestion: "在“仍予公开”里写姓名和“同意”；没有同意的，删去“公开: 是”")
  }
}
