import Clearance
import Diagnostics
import Documents
import Publication
import Records
import Templating

/// The decision as it was served, to be compared with its public version (决定书公开版).
struct ServedText {
  private let document: Document
  private let decision: PenaltyDecision
  private let log: RedactionLog

  /// - Throws: what is wrong with the template, or missing for it.
  init(_ decision: PenaltyDecision, _ office: Office, on day: Day) throws(Problems) {
    let template = try office.shelf.template([PublicPaper.decision.template])
    let scope = ServedPaperScope(decision, office, on: decision.day ?? day)
    let (document, found) = template.filled(with: scope.record)
    guard found.allSatisfy({ $0.severity != .error }) else { throw Problems(found) }
    self.document = document
    self.decision = decision
    self.log = Redactor(office.disclosure).log(of: decision)
  }

  /// PUB-08: the first difference that is no redaction; nil where there is none.
  func difference(from published: PublicDocument) -> Diagnostic? {
    let comparison = ServedComparison(log)
    return comparison.difference(between: document, and: published)?
      .finding(in: decision.place("决定书文号")).diagnostic
  }
}

extension Office {
  /// PUB-08 of a public paper: whether it says what was served. Of other papers there is nothing to compare.
  func differences(
    of document: PublicDocument, as paper: PublicPaper, of decision: PenaltyDecision, on day: Day
  ) throws(Problems) -> [Diagnostic] {
    guard paper == .decision else { return [] }
    return [try ServedText(decision, self, on: day).difference(from: document)].compactMap { $0 }
  }
}
