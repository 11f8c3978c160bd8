/// Findings for a program: an array of objects whose members always stand in the same order.
///
/// `file`, `line` and `column` (counted from 1, in Unicode scalars) are missing where no text is to
/// blame; where a line is a paragraph of a Word file, `place` is what a person calls it (`第12段`). Missing
/// too are `suggestion`, `citation` and `related` where there are none.
public struct JSONReport: Sendable {
  private let diagnostics: [Diagnostic]

  /// - Parameter diagnostics: in any order; they are written by file, and down the page.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted(by: Diagnostic.isPrintedBefore)
  }

  /// Ends with a line feed.
  public var text: String { JSON.array(diagnostics.map { .object(Self.members(of: $0)) }).text }
}

extension JSONReport {
  private static func members(of diagnostic: Diagnostic) -> [JSON.Member] {
    var members = diagnostic.location.map(Self.members) ?? []
    members.append(.init("severity", .string(diagnostic.severity.rawValue)))
    members.append(.init("id", .string(diagnostic.id)))
    members.append(.init("message", .string(diagnostic.message)))
    if let suggestion = diagnostic.suggestion {
      members.append(.init("suggestion", .string(suggestion)))
    }
    if let citation = diagnostic.citation {
      members.append(.init("citation", .object(Self.members(of: citation))))
    }
    if !diagnostic.related.isEmpty {
      members.append(.init("related", .array(diagnostic.related.map(related))))
    }
    return members
  }

  private static func members(of location: TextLocation) -> [JSON.Member] {
    let name = location.file.nameOfLine(location.line)
    return [
      .init("file", .string(location.file.name)), .init("line", .integer(location.line)),
      .init("column", .integer(location.column)),
    ] + [name].compactMap { $0.map { .init("place", .string($0)) } }
  }

  private static func members(of citation: Citation) -> [JSON.Member] {
    [
      .init("source", .string(citation.source)), .init("clause", .string(citation.clause)),
      .init("strength", .string(citation.strength.rawValue)),
    ]
  }

  private static func related(_ related: Diagnostic.Related) -> JSON {
    .object(members(of: related.location) + [.init("message", .string(related.message))])
  }
}
