import Clearance
import Diagnostics
import Documents
import Glibc
import Publication
import Records
import Supervision
import Writers

@testable import Yinfa

/// The pages of an office, day after day. They are put together anew when what the public sees has changed, and a page is
/// filled anew when what fills it has.
final class PublishedPages {
  private let office: Office
  private let decisions: [PenaltyDecision]
  private var built: [[String]: Built] = [:]
  private var filled: [String: (scope: Record, text: [CChar])] = [:]

  init(_ office: Office, _ decisions: [PenaltyDecision]) {
    self.office = office
    self.decisions = decisions
  }

  /// How often the pages were put together.
  var buildCount: Int { built.count }

  /// The words of every page by its path, a list with its sheet.
  final class Built {
    let texts: [String: [CChar]]
    let sources: [String: [String]]
    private var found: [String: Set<String>] = [:]

    init(texts: [String: [CChar]], sources: [String: [String]]) {
      self.texts = texts
      self.sources = sources
    }

    /// The pages on which these words stand.
    func paths(with words: String) -> Set<String> {
      if let known = found[words] { return known }
      let wanted = words.utf8CString
      let paths = Set(texts.filter { Self.holds($0.value, Array(wanted)) }.map(\.key))
      found[words] = paths
      return paths
    }

    func holds(_ path: String, _ words: String) -> Bool {
      texts[path].map { Self.holds($0, Array(words.utf8CString)) } ?? false
    }

    private static func holds(_ text: [CChar], _ words: [CChar]) -> Bool {
      strstr(text, words) != nil
    }
  }

  func pages(on day: Day) throws(Problems) -> Built {
    let key = key(on: day)
    if let known = built[key] { return known }
    let book = DisclosureBook(of: decisions, office.disclosure, on: day)
    let edition = Edition(book, profile: office.profileRecord)
    guard edition.findings.allSatisfy({ $0.severity != .error }) else {
      throw Problems(edition.findings)
    }
    var texts: [String: [CChar]] = [:]
    for page in edition.pages { texts[page.path] = try text(of: page) }
    let sources = Dictionary(
      uniqueKeysWithValues: edition.pages.map { ($0.path, $0.traces.flatMap(\.marks)) })
    let pages = Built(texts: texts, sources: sources)
    built[key] = pages
    return pages
  }

  private func text(of page: PublicPage) throws(Problems) -> [CChar] {
    if let known = filled[page.path], known.scope == page.scope { return known.text }
    let document = try office.publicPress.document(of: page).document
    let sheet = page.table.map { CSVWriter.bytes(of: $0) } ?? []
    // With the nought at which a search of C ends.
    let text = (MarkdownWriter().bytes(of: document) + sheet + [0]).map { CChar(bitPattern: $0) }
    filled[page.path] = (page.scope, text)
    return text
  }

  /// What the public sees of each decision, and which months are over.
  private func key(on day: Day) -> [String] {
    let month = "\(day.year)-\(day.month)"
    let settings = office.disclosure
    return [month] + decisions.map { DisclosureCourse(of: $0, settings).state(on: day).words }
  }
}
