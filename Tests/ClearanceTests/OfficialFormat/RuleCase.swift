import Clearance
import Documents
import Records
import Testing

/// One way a rule may meet a document: what it says, and how the text reads after its repairs.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let text: String
  let findings: [String]
  let mended: String?

  /// - Parameters:
  ///   - text: as `FoundDocument` reads it; `1️⃣` marks places.
  ///   - findings: `1️⃣错误: message → suggestion`.
  ///   - mended: nil where the rule changes nothing.
  init(_ text: String, _ findings: String..., mended: String? = nil) {
    self.text = text
    self.findings = findings
    self.mended = mended
  }

  var testDescription: String { text.replacing("\n", with: "｜") }

  /// Expects just these findings, and that a mended text is not changed again.
  func check(_ id: String, agency: Agency? = nil, on day: Day? = nil) {
    let found = FoundDocument(text)
    #expect(found.findings(of: id, agency: agency, on: day) == found.placed(findings))
    let after = found.mended(by: id)
    #expect(after == (mended ?? found.text))
    #expect(FoundDocument(after).mended(by: id) == after)
    if mended != nil {
      #expect(FoundDocument(after).findings(of: id, agency: agency, on: day) == [])
    }
  }
}
