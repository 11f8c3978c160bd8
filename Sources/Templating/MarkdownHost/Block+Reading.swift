import Diagnostics
import Documents

extension Block {
  /// What a filled block is, once the comment above it and its own shape have been looked at.
  ///
  /// - Returns: nil for a paragraph in which nothing is left to print.
  func read(under label: Label?, at location: TextLocation, problems: inout [Diagnostic]) -> Block?
  {
    switch (self, label) {
    case (.paragraph(let content), _):
      let content = content.trimmed
      guard !content.isBlank else { return nil }
      return .read(content, under: label, at: location, problems: &problems)
    case (.table(let table), .table(let settings)?): return .table(settings.applied(to: table))
    case (_, .table?): problems.append(.misplacedLabel("表格", wants: "一张表格", at: location))
    case (_, .roster?): problems.append(.misplacedLabel("名单", wants: "一段名单", at: location))
    case (.heading, _), (.list, _), (.roster, _), (.table, _): break
    }
    return self
  }

  private static func read(
    _ content: [Inline], under label: Label?, at location: TextLocation,
    problems: inout [Diagnostic]
  ) -> Block {
    let lines = content.lines
    switch label {
    case .roster?:
      if let roster = Roster(lines: lines) { return .roster(roster) }
      problems.append(.noRoster(at: location))
    case .table?: problems.append(.misplacedLabel("表格", wants: "一张表格", at: location))
    case nil where Roster.isEvident(in: lines):
      if let roster = Roster(lines: lines) { return .roster(roster) }
    case .paragraph?, .element?, .annexList?, .issuedText?, .annex?, .unpublishedAnnex?, nil: break
    }
    return .paragraph(content)
  }
}

extension [Inline] {
  /// Without line breaks at the edges, which an optional hole may leave there.
  var trimmed: [Inline] {
    let rest = drop { $0 == .lineBreak }
    return Array(rest.dropLast(rest.reversed().prefix { $0 == .lineBreak }.count))
  }
}

extension Diagnostic {
  fileprivate static func misplacedLabel(_ name: String, wants: String, at location: TextLocation)
    -> Diagnostic
  {
    Diagnostic(
      .error, "markdown.misplaced-label", "“\(name)”之后应是\(wants)", at: location,
      suggestion: "把“<!-- \(name) -->”移到\(wants)的上面，或删去它")
  }

  fileprivate static func noRoster(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.no-roster", "这一段不是名单的样子", at: location,
      suggestion: "每行写成“组长：张某某　局长”，行末加“\\”；同一职务的其他人另起一行，行首用全角空格对齐")
  }
}
