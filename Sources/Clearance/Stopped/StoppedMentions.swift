import Diagnostics

/// Looks in finished files, whoever made them, for decisions that have left the public: PRD-01, EXP-01, EXP-02, EXP-03.
package struct StoppedMentions: Sendable {
  private let decisions: [StoppedDecision]
  private let search: PhraseAutomaton
  /// To which decision a phrase belongs, and what it is.
  private let marks: [Mark]

  struct Mark {
    let decision: Int
    let kind: Kind

    enum Kind: String {
      case number = "文号"
      case name = "当事人名称"
      case code = "统一社会信用代码"
      case violation = "违法行为类型"
    }
  }

  /// - Parameters:
  ///   - decisions: what is not shown any more.
  ///   - shown: names and codes that are shown all the same, because of another decision.
  package init(_ decisions: [StoppedDecision], besides shown: [String]) {
    self.decisions = decisions
    let free = Self.phrases(of: decisions).filter { !$0.words.isEmpty }
    let inShown = Self.contained(free.map(\.words), in: shown)
    let phrases = free.enumerated().filter { index, phrase in
      phrase.mark.kind == .number || !inShown.contains(index)
    }.map(\.element)
    self.marks = phrases.map(\.mark)
    self.search = PhraseAutomaton(phrases.map(\.words))
  }

  private static func phrases(
    of decisions: [StoppedDecision]
  ) -> [(words: String, mark: Mark)] {
    decisions.enumerated().flatMap { index, decision in
      decision.marks.map { ($0, Mark(decision: index, kind: .number)) }
        + [
          (decision.partyName ?? "", Mark(decision: index, kind: .name)),
          (decision.creditCode ?? "", Mark(decision: index, kind: .code)),
        ]
    }
  }

  /// The phrases that stand in a name that is shown, alone or as a part: a branch bears its firm's name.
  private static func contained(_ phrases: [String], in shown: [String]) -> Set<Int> {
    let search = PhraseAutomaton(phrases)
    return Set(shown.flatMap { search.matches(in: LeakText.folded($0)) }.map(\.phrase))
  }

  /// Whether anything of a decision that is not shown stands in a text.
  func areMet(in text: LeakText) -> Bool { !search.matches(in: text.units).isEmpty }

  /// - Parameter texts: of the file, as its readers find them.
  func findings(in texts: [LeakText], of file: PublicFile) -> [Diagnostic] {
    guard !decisions.isEmpty else { return [] }
    var met: [Int: StoppedMention] = [:]
    for text in texts {
      for match in search.matches(in: text.units) {
        let mark = marks[match.phrase]
        met[mark.decision, default: StoppedMention(of: decisions[mark.decision], in: file)]
          .meet(mark.kind, at: match.first, of: text)
      }
    }
    guard !met.isEmpty else { return [] }
    let words = PageWords(texts)
    return met.sorted { $0.key < $1.key }.compactMap {
      $0.value.finding(words, in: texts)?.diagnostic
    }
  }
}
