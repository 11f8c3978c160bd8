import Clearance
import Diagnostics
import Documents
import Publication
import Records
import Supervision
import TestMaterial
import Testing
import Writers

@testable import Yinfa

/// The sample office's decisions, published for every day of four years.
@Suite struct `Every day from May 2022 to April 2026` {
  /// From the first to the last day on which a decision is seen, by hand from its record and the two regimes; a later
  /// span follows a suspension.
  private static let spans: [String: [(first: String, last: String)]] = [
    "2022-0001": [("2022-03-18", "2025-03-18")],
    "2022-0002": [("2022-03-29", "2025-03-29")],
    "2022-0005": [("2022-04-28", "2025-04-28")],
    "2022-0006": [("2022-05-09", "2025-05-09")],
    "2022-0008": [("2022-05-17", "2022-08-17")],
    "2022-0009": [("2022-05-23", "2022-08-23")],
    "2022-0010": [("2022-05-27", "2025-05-27")],
    "2022-0011": [("2022-05-31", "2025-05-31")],
    "2022-0012": [("2022-06-02", "2025-06-02")],
    "2022-0013": [("2022-06-15", "2022-08-15")],
    "2022-0014": [("2022-06-24", "2025-06-24")],
    "2022-0015": [("2022-08-16", "2023-09-04")],
    "2022-0016": [("2022-08-25", "2022-11-09")],
    "2022-0017": [("2022-09-22", "2026-03-31")],
    "2022-0018": [("2022-10-10", "2022-11-30"), ("2023-02-20", "2025-10-10")],
    "2022-0019": [("2022-10-27", "2025-10-27")],
    "2022-0020": [("2022-11-14", "2023-02-14")],
    "2023-0001": [("2023-04-10", "2026-03-31")],
    "2023-0002": [("2023-05-24", "2026-05-18")],
    "2024-0002": [("2024-06-27", "2027-06-20")],
    "2025-0001": [("2025-03-27", "2026-03-31")],
    "2025-0002": [("2025-06-23", "2026-06-16")],
    "2025-0003": [("2025-09-18", "2026-03-31")],
    "2026-0002": [("2026-04-16", "2027-04-09")],
  ]
  /// Never shown: a warning alone, summary procedure, a minor, no penalty, 轻微, not reviewed yet.
  private static let unseen = [
    "2022-0003", "2022-0004", "2022-0007", "2024-0001", "2026-0001", "2026-0003",
  ]
  private static let withdrawn = ["2022-0013": "2022-08-16", "2022-0016": "2022-11-10"]

  private let office: Office
  private let decisions: [PenaltyDecision]

  init() throws {
    office = try DataFolder.press("yanshi").office
    decisions = DecisionFiles(try DataFolder.records(of: "yanshi")).decisions
  }

  @Test func `each decision is seen on its days, and on no other day anywhere`() throws {
    #expect(decisions.count == Self.spans.count + Self.unseen.count)
    let calendar = PublishedPages(office, decisions)
    for day in try Self.days(from: "2022-05-01", to: "2026-04-30") {
      let pages = try calendar.pages(on: day)
      for decision in decisions { expectSeen(decision, pages, on: day) }
    }
    #expect(calendar.buildCount > 60)
  }

  @Test func `a punished person's name, number and home are on no page of any day`() throws {
    let persons = decisions.filter { $0.party.kind == .naturalPerson }
    #expect(persons.count >= 3)
    let calendar = PublishedPages(office, decisions)
    for day in try Self.days(from: "2022-05-01", to: "2022-12-31") {
      let pages = try calendar.pages(on: day)
      for person in persons {
        let party = person.record.record("当事人")
        let secrets = [person.party.name, party?.text("证件号码"), party?.text("住所")]
        for secret in secrets.compactMap({ $0 }) { #expect(pages.paths(with: secret) == []) }
      }
    }
  }

  @Test func `between two days a page changes only with a decision that it is made of`() throws {
    let calendar = PublishedPages(office, decisions)
    var before = try calendar.pages(on: try #require(CalendarDate("2022-04-30")?.firstDay))
    for day in try Self.days(from: "2022-05-01", to: "2026-04-30") {
      let after = try calendar.pages(on: day)
      let changed = decisions.filter { changes($0, on: day) }.map(\.id)
      for (path, text) in before.texts where after.texts[path] != text {
        let sources = before.sources[path, default: []] + after.sources[path, default: []]
        #expect(!Set(sources).isDisjoint(with: changed), "\(path) on \(day)")
      }
      before = after
    }
  }

  private func expectSeen(_ decision: PenaltyDecision, _ pages: PublishedPages.Built, on day: Day) {
    let naming = pages.paths(with: decision.number)
    if isSeen(decision, on: day) {
      let month = decision.day.map { String("\($0)".prefix(7)) } ?? ""
      let lists = month < day.description.prefix(7) ? ["曝光名单/\(month)"] : []
      let papers = ["摘要/\(decision.id)", "决定书公开版/\(decision.id)"]
      #expect(naming.isSuperset(of: papers + lists), "\(decision.id) on \(day)")
    } else {
      let notes = naming.filter { $0.hasPrefix("撤回说明/") }
      #expect(naming == notes, "\(decision.id) on \(day)")
      let names = decisions.filter { isSeen($0, on: day) }.map(\.party.name)
      if !names.contains(decision.party.name) {
        #expect(pages.paths(with: decision.party.name) == [], "\(decision.id) on \(day)")
      }
    }
    let isWithdrawn = Self.withdrawn[decision.key].map { $0 <= day.description } ?? false
    let tombstone = pages.texts["撤回说明/\(decision.id)"]
    #expect((tombstone != nil) == isWithdrawn, "\(decision.id) on \(day)")
    #expect(!pages.holds("撤回说明/\(decision.id)", decision.party.name))
    #expect(!pages.holds("撤回说明/\(decision.id)", decision.violation.type))
  }

  private func isSeen(_ decision: PenaltyDecision, on day: Day) -> Bool {
    Self.spans[decision.key, default: []].contains {
      $0.first <= day.description && day.description <= $0.last
    }
  }

  private static func days(from first: String, to last: String) throws -> [Day] {
    var day = try #require(CalendarDate(first)?.firstDay)
    let end = try #require(CalendarDate(last)?.firstDay)
    var days: [Day] = []
    while day <= end {
      days.append(day)
      day = day.adding(days: 1)
    }
    return days
  }

  /// Whether something of the decision changes on a day: it comes, it goes, it is corrected, or dated anew.
  private func changes(_ decision: PenaltyDecision, on day: Day) -> Bool {
    let before = day.adding(days: -1)
    let days = decision.events.compactMap(\.day)
    return isSeen(decision, on: day) != isSeen(decision, on: before) || days.contains(day)
      || day.description == "2026-04-01"
  }
}

extension PenaltyDecision {
  /// `2022-0001`
  fileprivate var key: String { String(id.dropFirst("990000-".count)) }
}
