import Clearance
import Documents
import OfficialLayout
import Testing

/// What our writer writes is right by these rules: all of it, by both profiles.
@Suite struct `Our own documents` {
  @Test(arguments: WordDocument.all + WordDocument.forms, [LayoutProfile.classic, .exact])
  func `have nothing wrong with their looks`(document: Document, layout: LayoutProfile) throws {
    let sample = WordSample(document, layout: layout)
    let found = try sample.allFindings(of: Rulebook.lookRules)
    #expect(found == [])
  }
}

extension Rulebook {
  /// Rules about a Word file and its pages.
  static let lookRules =
    (1...17).map { $0 < 10 ? "PG-0\($0)" : "PG-\($0)" }
    + [
      "HD-05", "TI-08", "TI-09", "TI-10", "TO-02", "BD-01", "BD-03", "LV-08", "LV-09", "AT-04",
      "AT-05", "AT-06", "AT-07",
      "DT-05", "DT-06", "DT-07", "DT-09", "NT-01", "IM-01", "IM-05", "IM-06", "IM-07", "IM-08",
      "TB-01", "TB-02",
      "TB-03",
    ]
}
