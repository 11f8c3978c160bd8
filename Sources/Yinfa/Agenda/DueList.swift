public import Diagnostics

/// What an office has to do, as matters stand on a day, from the first day to the last.
public struct DueList: Sendable {
  /// `2022-06-01`
  public let day: String
  public let items: [DueItem]
  /// What could not be read, and years of which no calendar of working days is known.
  public let diagnostics: [Diagnostic]
  let agencyName: String
}

extension DueList {
  /// For a program: the day, and an object an item.
  public var json: String {
    JSON.object([
      .init("day", .string(day)), .init("items", .array(items.map { .object($0.members) })),
    ]).text
  }
}

extension DueItem {
  fileprivate var members: [JSON.Member] {
    [
      .init("day", .string(day)), .init("action", .string(action)),
      .init("number", .string(number)), .init("id", .string(id)), .init("words", .string(words)),
      .init("rule", .string(ruleID)),
      .init(
        "citation",
        .object([
          .init("source", .string(citation.source)), .init("clause", .string(citation.clause)),
          .init("strength", .string(citation.strength.rawValue)),
        ])),
      .init("overdue", .flag(isOverdue)),
    ] + place
  }

  private var place: [JSON.Member] {
    guard let location else { return [] }
    return [
      .init("file", .string(location.file.name)), .init("line", .integer(location.line)),
      .init("column", .integer(location.column)),
    ]
  }
}
