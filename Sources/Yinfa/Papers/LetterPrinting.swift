import Clearance
import Diagnostics
import Documents
import Records
import Supervision
import Templating

/// Prints one of the letters to whom a record is about (给申请人的文书): that which was asked for, else the last that the
/// record has come to.
struct LetterPrinting {
  private let entry: RecordFile.Entry
  private let office: Office
  private let order: PrintOrder
  /// Nil where nothing has been written to anybody yet.
  private let paper: Paper?

  /// - Throws: where the kind has no paper of that name, or the record has not come to it.
  init(_ entry: RecordFile.Entry, _ office: Office, _ order: PrintOrder) throws(Problems) {
    self.entry = entry
    self.office = office
    self.order = order
    let ready = entry.kind.papers.filter { $0.isReady(in: entry.record) }
    guard let asked = order.paper else {
      self.paper = ready.first
      return
    }
    guard let paper = entry.kind.papers.first(where: { $0.name == asked }) else {
      throw Problems(.noSuchPaper(asked, of: entry))
    }
    guard paper.isReady(in: entry.record) else { throw Problems(.tooEarly(paper, entry.record)) }
    self.paper = paper
  }

  var proof: Proof {
    get throws(Problems) {
      let findings = office.findings(in: entry, on: order.day)
      guard let paper else {
        let notes = order.checksRecords ? [] : [Finding(.nothingWritten(entry.record))]
        return Proof(findings: findings + notes)
      }
      let template = try office.shelf.template([paper.template])
      let (document, found) = template.filled(with: scope, mode: order.mode)
      var proof = Proof(
        document, found, of: office, on: order.day, waiving: waivers, isServed: true)
      proof.name = entry.record.text("编号").map { "\($0)-\(paper.name)" }
      return proof.adding(findings)
    }
  }

  /// What the record waives of the rules about documents; the rest its review itself waives.
  private var waivers: [Waiver] {
    Waiver.all(in: entry.record).filter { !Rulebook.isOfCase($0.rule) }
  }

  /// The record, the office, and until when a request whose term was made longer is answered.
  private var scope: Record {
    var scope = office.scope(of: entry.record)
    scope["答复期限"] = entry.request.flatMap(extendedDue)
      .map { .closed(.date(CalendarDate($0))) }
    return scope
  }

  /// As it was known when the applicant was told; nil where nothing was made longer, or somebody had still to be heard.
  private func extendedDue(of request: DisclosureRequest) -> Day? {
    let course = RequestCourse(of: request, office.disclosure, on: request.extended?.toldOn)
    guard let term = course.term, term.extendedBy > 0,
      course.opinions.allSatisfy({ $0.duty.done != nil })
    else { return nil }
    return term.due
  }
}

extension Paper {
  /// Whether the record has what it prints; of what was reported to be wrong there enough is said.
  fileprivate func isReady(in record: Record) -> Bool {
    needs.map { record[$0] != nil } ?? true
  }
}

extension Diagnostic {
  fileprivate static func tooEarly(_ paper: Paper, _ record: Record) -> Diagnostic {
    let part = paper.needs ?? ""
    return Diagnostic(
      .note, "render.too-early", "材料里没有“\(part)”，印不出“\(paper.name)”", at: record.place("编号"),
      suggestion: "写上“\(part): ……”再印")
  }

  fileprivate static func nothingWritten(_ record: Record) -> Diagnostic {
    Diagnostic(
      .note, "render.too-early", "还没有答复，没有可以印的文书", at: record.place("编号"),
      suggestion: "写上“答复: ……”再印")
  }
}
