import Diagnostics

/// What the pre-scan's findings amount to, now that it is known what libyaml made of the file.
struct PreScanVerdict {
  private(set) var diagnostics: [Diagnostic] = []
  /// Of one kind, more are counted and not listed.
  private static let listed = 50

  init(
    _ findings: [PreScanFinding], in file: SourceFile, _ range: Range<Int>, refusal: LocatedRefusal?
  ) {
    var cursor = MarkCursor(file, origin: range.lowerBound)
    var unlisted: [String: (count: Int, last: TextLocation)] = [:]
    var counts: [String: Int] = [:]
    for finding in findings.sorted(by: { $0.offset < $1.offset }) {
      let location = cursor.location(atByte: finding.offset)
      guard let severity = finding.weight.severity(at: location.line, refusal) else { continue }
      let id = finding.slip.id
      counts[id, default: 0] += 1
      if counts[id, default: 0] <= Self.listed {
        diagnostics.append(finding.diagnostic(severity, at: location))
      } else {
        unlisted[id] = ((unlisted[id]?.count ?? 0) + 1, unlisted[id]?.last ?? location)
      }
    }
    diagnostics += unlisted.sorted { $0.key < $1.key }.map { id, rest in
      .unlisted(id, rest.count, at: rest.last)
    }
    if let refusal { tell(refusal) }
  }
}

extension PreScanVerdict {
  /// Says where libyaml stopped: beside the slip that explains it, else by itself.
  private mutating func tell(_ refusal: LocatedRefusal) {
    let cause = diagnostics.lastIndex { diagnostic in
      guard diagnostic.severity == .error, let location = diagnostic.location else { return false }
      return refusal.isAboutControlCharacters || refusal.lines.contains(location.line)
    }
    guard let cause else { return diagnostics.append(refusal.diagnostic) }
    let consequence = refusal.consequence
    let isSamePlace = diagnostics[cause].location == consequence.location
    if refusal.isAboutControlCharacters || isSamePlace { return }
    diagnostics[cause].related.append(consequence)
  }
}

extension PreScanFinding.Weight {
  /// Nil where the finding is ordinary text after all.
  fileprivate func severity(at line: Int, _ refusal: LocatedRefusal?) -> Severity? {
    let isNear = refusal?.lines.contains(line) ?? false
    return switch self {
    case .certain: .error
    case .ifRefused: refusal == nil ? nil : .error
    case .suspect: isNear ? .error : nil
    case .doubtful: .warning
    case .doubtfulOrSuspect: isNear ? .error : .warning
    }
  }
}

extension Diagnostic {
  fileprivate static func unlisted(_ id: String, _ count: Int, at location: TextLocation)
    -> Diagnostic
  {
    Diagnostic(
      .note, id, "同类问题从这里起还有 \(count) 处，没有逐一列出", at: location,
      suggestion: "改好已列出的各处后再检查一次")
  }
}
