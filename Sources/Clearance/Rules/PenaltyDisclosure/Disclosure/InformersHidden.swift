import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-17: nothing tells who informed or complained (药品管理法 Art 106).
  static let informersHidden = Rule.ofDecision(
    "PUB-17", Citation("药品管理法", "第一百零六条第三款", .required),
    Guidance(
      "不公开举报人、投诉人的任何信息", why: "对举报人的信息应当保密。写出“举报人”和他买了什么，熟人就能猜到是谁。",
      good: "事实: 根据举报线索，执法人员……", bad: "事实: 举报人李某某反映……")
  ) { review, rule in
    let decision = review.decision
    guard review.isToBePublished else { return [] }
    return decision.persons.filter { $0.isPublished && $0.isInformer }.map(rule.published)
      + decision.publicTexts(with: Self.informers).flatMap(rule.mentioned)
  }

  fileprivate static let informers = ["举报人", "投诉人"]
}

extension PenaltyDecision {
  /// The texts in which one of these words is left when all that is withheld has been taken out.
  fileprivate func publicTexts(with words: [String]) -> [OpenText] {
    let candidates = openTexts.filter { text in words.contains(where: text.words.contains) }
    guard !candidates.isEmpty else { return [] }
    let phrases = HiddenPhrases(of: self)
    return candidates.map {
      OpenText(path: $0.path, words: phrases.published($0.words).text, origin: $0.origin)
    }
  }
}

extension RelatedPerson {
  fileprivate var isInformer: Bool { Rule.informers.contains { role?.contains($0) == true } }
}

extension Rule {
  fileprivate func published(_ person: RelatedPerson) -> Finding {
    finding(
      "\(person.role ?? "")的姓名写着“公开: 是”", at: person.origin, suggestion: "删去“公开: 是”")
  }

  /// One finding for each of the words that the public would read.
  fileprivate func mentioned(in text: OpenText) -> [Finding] {
    Rule.informers.filter(text.words.contains).map { word in
      finding(
        "\(text.path.fieldPathWords)写到“\(word)”，公开时没有隐去", at: text.origin, .warning,
        suggestion: "改成“根据线索”，或者在“隐去”里写明原文")
    }
  }
}
