package import Diagnostics
package import Records

/// The repairs of findings made in a Word file.
package struct WordRepairing: Sendable {
  package let bytes: [UInt8]
  /// The findings whose repairs were made, in the order in which they were found.
  package let made: [Finding]

  /// - Throws: where the file is broken in a part that nobody had read.
  package init(_ file: WordFile, _ findings: [Finding]) throws(Problems) {
    let wanted = findings.compactMap { finding in
      finding.repair.map { (finding: finding, edits: $0.wordEdits) }
    }
    let mending = try WordMending(file, together: wanted.map(\.edits))
    bytes = mending.bytes
    made = zip(wanted, mending.made).filter(\.1).map(\.0.finding)
  }
}

extension Repair {
  fileprivate var wordEdits: [WordEdit] {
    switch self {
    case .text(let edits): edits.map(WordEdit.init)
    case .word(let edits): edits
    }
  }
}

extension WordEdit {
  /// A line of the file's words is a paragraph.
  fileprivate init(_ edit: TextEdit) {
    let start = edit.location.column - 1
    self = .text(
      paragraph: edit.location.line - 1, range: start..<start + edit.old.unicodeScalars.count,
      with: edit.new)
  }
}
