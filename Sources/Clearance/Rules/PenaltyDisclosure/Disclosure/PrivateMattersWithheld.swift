import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-06: what is secret or private is taken out (令45号 Art 6), unless it may stay (政府信息公开条例 Art 15). Words to be
  /// withheld that stand nowhere are a slip, and what was meant stays public.
  static let privateMattersWithheld = Rule.ofDecision(
    "PUB-06", Citation(PeriodRule.disclosureRules, "第六条", .required),
    Guidance(
      "商业秘密和个人隐私先隐去再公示；权利人同意，或者为了公共利益决定公开的，写明谁、哪天、文号",
      why: "“隐去”里写错一个字，原文里的那一处就照样公开了，所以照原文写，一字不差。不隐去的要有依据：第三方同意，或者不公开会对公共利益造成重大影响。",
      good: "隐去: [{文字: 每盒进价3.2元, 类别: 商业秘密, 理由: 供货价格}]",
      bad: "仍予公开: [{文字: 每盒进价3.2元, 类别: 商业秘密}]，没有“同意”，也没有“公共利益”")
  ) { review, rule in
    guard review.isToBePublished else { return [] }
    let texts = review.decision.openTexts
    return rule.notFound(review.decision, in: texts) + rule.nothingWithheld(review.decision)
      + rule.openedMatters(review) + rule.openedNames(review.decision)
      + rule.likelySecrets(review.decision, in: texts)
  }
}

extension Rule {
  fileprivate func notFound(_ decision: PenaltyDecision, in texts: [OpenText]) -> [Finding] {
    decision.withholdings.filter { withheld in
      !withheld.words.isEmpty && !texts.contains { $0.words.contains(withheld.words) }
    }.map { withheld in
      finding(
        "要隐去的“\(withheld.words.excerpt)”在决定里没有", at: withheld.origin,
        suggestion: "照原文写；已经不用隐去的，删去这一项")
    }
  }

  /// A reviewer asked for something to be withheld, and the record withholds nothing.
  fileprivate func nothingWithheld(_ decision: PenaltyDecision) -> [Finding] {
    let hidesNothing =
      decision.withholdings.isEmpty && decision.persons.allSatisfy(\.isPublished)
      && decision.party.kind.isRegistered
    guard hidesNothing, let review = decision.review else { return [] }
    let steps = [("法制", review.legal), ("保密", review.secrecy), ("批准", review.approval)]
    return steps.filter { $1?.asksForWithholding == true }.map { key, _ in
      finding(
        "“\(key)”的结论是隐去后公开，却没有写隐去什么", at: decision.place("审核", key, "结论"),
        suggestion: "在“隐去”里写明文字、类别和理由")
    }
  }

  /// Words that a party may not want its rivals to read; whether they are a secret, a person must say.
  fileprivate func likelySecrets(
    _ decision: PenaltyDecision, in texts: [OpenText]
  ) -> [Finding] {
    let candidates = texts.filter { text in Self.secrets.contains(where: text.words.contains) }
    guard !candidates.isEmpty else { return [] }
    let phrases = HiddenPhrases(of: decision)
    return candidates.flatMap { text in
      let words = phrases.published(text.words).text
      return Self.secrets.filter { secret in
        words.contains(secret) && !decision.openedMatters.contains { $0.words.contains(secret) }
      }.map { likelySecret($0, in: text) }
    }
  }

  private static let secrets = ["配方", "工艺参数", "客户名单", "进货价", "供货价", "成本价"]

  private func likelySecret(_ secret: String, in text: OpenText) -> Finding {
    finding(
      "\(text.path.fieldPathWords)写到“\(secret)”，可能是商业秘密", at: text.origin, .warning,
      suggestion: "问清当事人；是商业秘密的写进“隐去”，同意公开的写进“仍予公开”")
  }
}
