import Clearance
import Documents
import Records

extension Office {
  /// What the rules find in a record itself, whatever is printed from it.
  func findings(in entry: RecordFile.Entry, on day: Day?) -> [Finding] {
    if let evidence = entry.evidence {
      return Rulebook.check(EvidenceReview(of: evidence, settings: disclosure, on: day))
    }
    if let request = entry.request {
      return RequestReview(of: request, settings: disclosure, on: day).findings
    }
    return entry.enquiry.map {
      EnquiryReview(of: $0, settings: disclosure, on: day).findings
    } ?? []
  }
}
