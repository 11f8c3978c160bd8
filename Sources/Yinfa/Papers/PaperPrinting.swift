import Clearance
import Diagnostics
import Documents
import Publication
import Records
import Supervision
import Templating

/// Prints one of the papers that a decision's record makes.
struct PaperPrinting {
  private let decision: PenaltyDecision
  private let paper: Paper
  private let office: Office
  private let order: PrintOrder
  private let day: Day

  /// - Throws: where the kind has no paper of that name, or nobody said what day it is.
  init(_ entry: RecordFile.Entry, _ office: Office, _ order: PrintOrder) throws(Problems) {
    let decision = PenaltyDecision(entry.record)
    let papers = entry.kind.papers
    let asked = order.paper ?? papers[0].name
    guard let paper = papers.first(where: { $0.name == asked }) else {
      throw Problems(.noSuchPaper(asked, of: entry))
    }
    guard let day = order.day ?? decision.day else { throw Problems(.noDay(decision)) }
    self.decision = decision
    self.paper = paper
    self.office = office
    self.order = order
    self.day = day
  }

  var proof: Proof {
    get throws(Problems) {
      var proof: Proof
      switch paper.readers {
      case .office, .party: proof = try served
      case .everyone(let paper): proof = try published(paper)
      }
      proof.name = "\(decision.id)-\(paper.name)"
      guard order.checksRecords else { return proof }
      return proof.adding(review.findings)
    }
  }

  private var served: Proof {
    get throws(Problems) {
      let template = try office.shelf.template([paper.template])
      let scope = ServedPaperScope(decision, office, on: day).record
      let (document, found) = template.filled(with: scope, mode: order.mode)
      return Proof(
        document, found, of: office, on: order.day, waiving: waivers, isServed: true)
    }
  }

  /// What the record waives of the rules about documents; the rest the review itself waives.
  private var waivers: [Waiver] {
    Waiver.all(in: decision.record).filter { !Rulebook.isOfCase($0.rule) }
  }

  private var review: DecisionReview {
    office.review(of: decision, on: order.day, among: order.decisions)
  }
}

// MARK: - What anyone may read

extension PaperPrinting {
  private func published(_ paper: PublicPaper) throws(Problems) -> Proof {
    let book = DisclosureBook(
      of: [decision], office.disclosure, on: day, among: order.decisions)
    guard let page = page(paper, in: book) else {
      let isWrong = book.findings.contains { $0.severity == .error }
      throw Problems(
        isWrong ? book.findings : [.notThere(paper, of: decision, book.absent.first?.state, day)])
    }
    let printed = try office.publicPress.document(of: page)
    let found =
      try book.findings + office.differences(of: printed, as: paper, of: decision, on: day)
    var proof = Proof(printed.document, found, of: office, on: day, waiving: waivers)
    proof.traces = page.traces
    return proof
  }

  private func page(_ paper: PublicPaper, in book: DisclosureBook) -> PublicPage? {
    paper == .withdrawal
      ? book.tombstones.first?.page(office.profileRecord)
      : book.entries.first?.page(paper, office.profileRecord)
  }
}

extension Diagnostic {
  static func noSuchPaper(_ name: String, of entry: RecordFile.Entry) -> Diagnostic {
    let known = entry.kind.papers.map(\.name)
    let nearest = NearestName.of(name, among: known)
    return Diagnostic(
      .error, "render.no-such-paper", "“\(entry.kind.names[0])”没有“\(name.excerpt)”这种文书",
      at: entry.record.origin,
      suggestion: nearest.map { "是不是“\($0)”？" } ?? "可以写：\(known.joined(separator: "、"))")
  }

  fileprivate static func noDay(_ decision: PenaltyDecision) -> Diagnostic {
    Diagnostic(
      .error, "render.no-day", "没有决定日期，不知道按哪一天印", at: decision.record.origin,
      suggestion: "补上“决定日期: ……”，或者用 --on 指明")
  }

  fileprivate static func notThere(
    _ paper: PublicPaper, of decision: PenaltyDecision, _ state: DisclosureState?, _ day: Day
  ) -> Diagnostic {
    Diagnostic(
      .note, "render.not-public",
      "\(day.chinese)没有可以公开的“\(paper.name)”"
        + (state.map { "：\($0.words)" } ?? "：材料里没有写这一部分"),
      at: decision.place("决定书文号"), suggestion: "核对日期和材料；只供内部用的，印“决定书”")
  }
}
