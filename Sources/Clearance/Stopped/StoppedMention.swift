import Diagnostics
import Documents

/// A decision that has left the public, met in a file: by its number, by its party, by what was done.
struct StoppedMention {
  private let decision: StoppedDecision
  private let file: PublicFile
  private var places: [StoppedMentions.Mark.Kind: Place] = [:]

  private struct Place {
    let words: String
    let location: TextLocation
  }

  init(of decision: StoppedDecision, in file: PublicFile) {
    self.decision = decision
    self.file = file
  }

  /// The first place counts.
  mutating func meet(_ kind: StoppedMentions.Mark.Kind, at unit: Int, of text: LeakText) {
    if places[kind] == nil { places[kind] = place(of: unit, in: text) }
  }

  private func place(of unit: Int, in text: LeakText) -> Place {
    let words = text.title + text.place(of: unit).name(in: text.bytes)
    let source = SourceFile(name: file.file.path, bytes: text.isWholeFile ? text.bytes : [])
    return Place(
      words: words.isEmpty ? "" : "的\(words)",
      location: text.isWholeFile
        ? source.location(atByte: text.byte(of: unit)) : TextLocation(file: source))
  }

  /// Nil where the file may say what it says.
  ///
  /// - Parameter texts: of the file.
  func finding(_ page: PageWords, in texts: [LeakText]) -> Finding? {
    if let number = places[.number] {
      guard isNotice(page) else { return left(.number, number) }
      return told(in: texts).map { kind, place in saysMore(kind, place) }
    }
    guard page.tellsOfPenalties, let (kind, place) = party else { return nil }
    return page.tellsTypicalCases ? namedInCase(kind, place) : left(kind, place)
  }

  /// Whether the file is the page that tells of the end.
  private func isNotice(_ page: PageWords) -> Bool {
    switch decision.ending {
    case .expired, .repaired, .suspended: page.saysStopped
    case .withdrawn: page.saysWithdrawn
    }
  }

  private var party: (StoppedMentions.Mark.Kind, Place)? {
    for kind in [StoppedMentions.Mark.Kind.name, .code] {
      if let place = places[kind] { return (kind, place) }
    }
    return nil
  }

  /// What the page of the end says too much.
  private func told(in texts: [LeakText]) -> (StoppedMentions.Mark.Kind, Place)? {
    if case .withdrawn(isNamed: true) = decision.ending { return violation(in: texts) }
    return party ?? violation(in: texts)
  }

  private func violation(in texts: [LeakText]) -> (StoppedMentions.Mark.Kind, Place)? {
    let search = PhraseAutomaton([decision.violationType])
    for text in texts {
      if let match = search.matches(in: text.units).first {
        return (.violation, place(of: match.first, in: text))
      }
    }
    return nil
  }

  /// A page that the press made of other decisions may speak of this one in their words; a person must look.
  private var severity: Severity {
    let isOwn = file.records.isEmpty || file.records.contains { $0.number == decision.number }
    return isOwn ? .error : .warning
  }
}

// MARK: - What is said

extension StoppedMention {
  private func left(_ kind: StoppedMentions.Mark.Kind, _ place: Place) -> Finding {
    let words = "公开文件\(place.words)里还有它的\(kind.rawValue)"
    if case .expired(let lastDay) = decision.ending, kind == .number {
      return Rule.goneByTheLastDay.finding(
        "\(decision.number)公示到\(lastDay.chinese)为止，\(words)", at: place.location, severity,
        suggestion: "撤下这个文件，或者删去这一件；用 yinfa expose --all 重印，到期的自动撤下", related: related)
    }
    return Rule.nothingLeftBehind.finding(
      "\(decision.number)\(decision.ending.words)，\(words)", at: place.location, severity,
      suggestion: "撤下这个文件，或者删去这一件；缓存、附件、旧的名单也要撤", related: related)
  }

  private func saysMore(_ kind: StoppedMentions.Mark.Kind, _ place: Place) -> Finding {
    Rule.stoppedPageEmpty.finding(
      "\(decision.number)\(decision.ending.words)，说明停止公示的页面\(place.words)还写着\(kind.rawValue)",
      at: place.location, suggestion: "只写文号和“公示期已届满”“已停止公示”，删去当事人和违法事实", related: related)
  }

  private func namedInCase(_ kind: StoppedMentions.Mark.Kind, _ place: Place) -> Finding {
    Rule.typicalCasesEndToo.finding(
      "\(decision.number)\(decision.ending.words)，典型案例\(place.words)里还有它的\(kind.rawValue)",
      at: place.location, .warning, suggestion: "改成“某公司”重新印，或者撤下", related: related)
  }

  private var related: [Diagnostic.Related] {
    decision.origin.map { [Diagnostic.Related("这一件在这里", at: $0)] } ?? []
  }
}

extension StoppedDecision.Ending {
  fileprivate var words: String {
    switch self {
    case .expired(let lastDay): "公示到\(lastDay.chinese)为止"
    case .repaired: "已经信用修复"
    case .withdrawn: "已经撤回"
    case .suspended: "停止执行，暂不公示"
    }
  }
}
