import Diagnostics

/// Where and why libyaml stopped, ready to be told.
struct LocatedRefusal {
  let problem: TextLocation
  /// Where the construct began that could not be finished; the problem itself where there is none.
  let construct: TextLocation
  private let words: RefusalWords
  let isAboutControlCharacters: Bool

  init(_ refusal: LibYAML.Refusal, _ cursor: inout MarkCursor) {
    problem = cursor.location(atIndex: refusal.problemIndex)
    let file = problem.file
    let isAfterValue = file.closes(before: cursor.offset, line: problem.line)
    words = RefusalWords.of(
      refusal, at: file.scalar(at: cursor.offset), isAfterValue: isAfterValue)
    construct =
      refusal.context.isEmpty ? problem : cursor.location(atIndex: refusal.contextIndex)
    isAboutControlCharacters = refusal.problem == "control characters are not allowed"
  }

  var diagnostic: Diagnostic {
    let (place, other) = words.place == .problem ? (problem, construct) : (construct, problem)
    let isElsewhere = other != place && !words.otherPlace.isEmpty
    return Diagnostic(
      .error, words.id, words.message, at: place, suggestion: words.suggestion,
      related: isElsewhere ? [Diagnostic.Related(words.otherPlace, at: other)] : [])
  }

  /// The same beside a finding that explains it.
  var consequence: Diagnostic.Related {
    let place = words.place == .problem ? problem : construct
    return Diagnostic.Related("YAML 从这里起读不下去：\(words.message)", at: place)
  }

  /// The lines in which a slip may be the cause: libyaml notices it a line too late.
  var lines: ClosedRange<Int> {
    let first = min(construct.line, problem.line)
    return max(words.place == .problem ? problem.line - 1 : first - 1, 1)...problem.line
  }
}

extension SourceFile {
  /// Whether the last thing on the line before the offset is a closing quote or bracket.
  fileprivate func closes(before offset: Int, line number: Int) -> Bool {
    guard let line = line(number), line.startIndex <= offset else { return false }
    let before = line[..<min(offset, line.endIndex)]
    guard let last = before.last(where: { $0 != UInt8(ascii: " ") }) else { return false }
    return "\"']}".utf8.contains(last)
  }

  fileprivate func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let character = bytes[offset..<min(offset + 4, bytes.count)]
    return String(decoding: character, as: UTF8.self).unicodeScalars.first
  }
}
