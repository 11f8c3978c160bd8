import Clearance
import Records
import Testing

/// One thing wrong with a right document's looks: what a rule says of it, and whether it can mend it.
struct WordCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  private let sample: WordSample
  private let change: @Sendable (WordSample) throws -> WordSample
  private let findings: [String]
  private let isMended: Bool

  /// - Parameter findings: `第12段 警告: message → suggestion`; none where the document stays right.
  init(
    _ name: String, of sample: WordSample = .notice, _ findings: String..., mends: Bool = false,
    xml change: @escaping @Sendable (WordSample) throws -> WordSample
  ) {
    testDescription = name
    self.sample = sample
    self.findings = findings
    self.change = change
    isMended = mends
  }

  /// - Parameter edits: what a clumsy hand changes.
  init(
    _ name: String, of sample: WordSample = .notice, _ findings: String..., mends: Bool = false,
    edits: @escaping @Sendable (WordFile) throws -> [WordEdit] = { _ in [] }
  ) {
    testDescription = name
    self.sample = sample
    self.findings = findings
    change = { try $0.edited(edits) }
    isMended = mends
  }

  /// Expects just these findings, and none in the mended file.
  func check(_ id: String) throws {
    let changed = try change(sample)
    let found = try changed.found(by: id)
    #expect(found.map(\.diagnostic.line) == findings)
    let edits = found.flatMap(\.wordEdits)
    guard isMended else { return #expect(edits.isEmpty) }
    let mended = try changed.edited { _ in edits }.found(by: id)
    #expect(mended.map(\.diagnostic.line) == [])
  }
}

extension WordSample {
  static let notice = WordSample(WordDocument.notice)
  static let plain = WordSample(WordDocument.plain)
  static let letter = WordSample(WordDocument.letter)
  static let ruledLetter = WordSample(WordDocument.ruledLetter)
}
