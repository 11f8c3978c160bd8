import Diagnostics
import Documents

extension Rule {
  /// TI-12: the last words are those of the genre.
  static let closingPhrase = Rule(
    "TI-12", Citation(.practice),
    Guidance(
      "结束语与文种相符", why: "结束语告诉收文单位要做什么。请示没有“请批示”，或者通知末尾写“特此报告”，多半是套用旧稿忘了改。",
      good: "请示以“妥否，请批示。”结束", bad: "通知以“特此报告。”结束")
  ) { proofreading, rule in
    guard let genre = proofreading.title?.genre ?? proofreading.document.genre,
      let last = proofreading.texts[0].body.last
    else { return [] }
    if let words = last.closing,
      !genre.closings.contains(where: { last.text(in: words).hasSuffix($0) })
    {
      return [rule.otherClosing(words, in: last, genre)]
    }
    let asks = proofreading.texts[0].body.suffix(3).contains(where: \.asksForDecision)
    return genre == .request && !asks ? [rule.noRequest(last)] : []
  }
}

extension Passage {
  /// 特此 and a verb, at the end of a text.
  fileprivate var closing: Range<Int>? {
    ranges(of: "特此").last.flatMap { start in
      Self.verbs.first { has($0, at: start.upperBound) }
        .map { start.lowerBound..<start.upperBound + $0.unicodeScalars.count }
    }
  }

  private static let verbs = [
    "通知", "通报", "通告", "公告", "报告", "请示", "批复", "函复", "函告", "函达", "函询", "函商", "决定",
  ]

  /// 妥否, 请批示 and the like.
  fileprivate var asksForDecision: Bool {
    [
      "妥否", "当否", "可否", "是否妥当", "请批", "请予", "请审", "请核", "请指示", "请示", "请求", "恳请", "敬请", "请市", "请省",
      "请县",
    ]
    .contains(where: contains)
  }
}

extension Genre {
  /// What may follow 特此.
  fileprivate var closings: [String] {
    switch self {
    case .letter: ["函复", "函告", "函达", "函询", "函商", "批复", "报告"]
    case .reply: ["批复", "函复"]
    case .notice: ["通知", "函告"]
    case .circular: ["通报", "通知"]
    case .publicNotice: ["通告"]
    case .announcement: ["公告"]
    case .decision, .resolution: ["决定", "通知", "公告"]
    case .report: ["报告"]
    case .request: ["请示"]
    case .order, .communique, .opinion, .proposal, .minutes: [rawValue, "通知", "公告"]
    }
  }
}

extension Rule {
  fileprivate func otherClosing(
    _ words: Range<Int>, in passage: Passage, _ genre: Genre
  ) -> Finding {
    finding(
      "文种是\(genre.rawValue)，却以“\(passage.text(in: words))”结束", at: passage.location(of: words),
      .note,
      suggestion: "改用与文种相符的结束语")
  }

  fileprivate func noRequest(_ last: Passage) -> Finding {
    finding(
      "请示没有请求批示的结束语", at: last.beginning, .note, suggestion: "另起一段写“妥否，请批示。”")
  }
}
