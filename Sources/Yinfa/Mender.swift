import Clearance
import Diagnostics
import Documents
import Records

/// Mends a file round by round, until the rules find nothing more that may be mended.
///
/// A repair can uncover another; one that would make the file unreadable is not made.
struct Mender {
  private(set) var input: InputFile
  private(set) var findings: [Finding]
  private(set) var changes: [Mending.Change] = []
  /// What could not be mended without harm.
  private var left: Set<Diagnostic> = []
  private let check: (InputFile) -> [Finding]

  /// Rules that undid each other's work would go on for ever.
  private static let mostRounds = 16

  init(_ input: InputFile, check: @escaping (InputFile) -> [Finding]) {
    self.input = input
    self.check = check
    self.findings = check(input)
  }

  mutating func run() {
    for _ in 0..<Self.mostRounds {
      guard mendAll() || mendOne() else { return }
    }
  }

  private var repairable: [Finding] {
    findings.filter { $0.repair != nil && !left.contains($0.diagnostic) }
  }

  private mutating func mendAll() -> Bool { attempt(repairable) }

  /// Where all together do harm, the first that does none.
  private mutating func mendOne() -> Bool {
    for finding in repairable {
      if attempt([finding]) { return true }
      left.insert(finding.diagnostic)
    }
    return false
  }

  private mutating func attempt(_ wanted: [Finding]) -> Bool {
    guard let (mended, made) = input.mended(wanted), !made.isEmpty, mended != input else {
      return false
    }
    let after = check(mended)
    guard after.damage <= findings.damage else { return false }
    input = mended
    findings = after
    changes += made.map(Mending.Change.init)
    return true
  }
}

extension InputFile {
  /// Nil where none of the findings has a repair in this file.
  fileprivate func mended(_ findings: [Finding]) -> (InputFile, made: [Finding])? {
    switch content {
    case .word: mendedWord(findings)
    case .ledger: nil
    case .records, .draft, .plainText: mendedText(findings)
    }
  }

  private func mendedText(_ findings: [Finding]) -> (InputFile, made: [Finding])? {
    let file = findings.lazy.compactMap { $0.repair?.file(named: name) }.first
    guard let file else { return nil }
    let mending = TextMending(file, findings)
    return (InputFile(name: name, bytes: mending.bytes), mending.made)
  }

  /// The day dates comments, of which there are none.
  private func mendedWord(_ findings: [Finding]) -> (InputFile, made: [Finding])? {
    guard let file = try? WordReader.file(named: name, bytes: bytes),
      let repairing = try? WordRepairing(file, findings)
    else { return nil }
    return (InputFile(name: name, bytes: repairing.bytes), repairing.made)
  }
}

extension Repair {
  fileprivate func file(named name: String) -> SourceFile? {
    switch self {
    case .text(let edits): edits.map(\.location.file).first { $0.name == name }
    case .word: nil
    }
  }
}

extension [Finding] {
  /// What no rule has found: the file cannot be read as it is meant.
  fileprivate var damage: Int {
    count { $0.diagnostic.citation == nil && $0.diagnostic.severity == .error }
  }
}

extension Mending.Change {
  fileprivate init(_ finding: Finding) {
    diagnostic = finding.diagnostic
    words =
      switch finding.repair {
      case .text(let edits)?: edits.map { Words(old: $0.old, new: $0.new) }
      case .word, nil: []
      }
  }
}
