/// One thing that is wrong, where it is, and what to do about it.
public struct Diagnostic: Sendable, Hashable {
  public let severity: Severity
  /// A stable English id for filters and waivers: `record.unknown-key`, or a rule's own, `DT-02`.
  public let id: String
  /// What is wrong, in plain Chinese, without a full stop.
  public let message: String
  /// Nil only where no text is to blame (a folder that is missing, say).
  public let location: TextLocation?
  /// What to do, in plain Chinese; printed on a line of its own after `建议:`.
  public var suggestion: String?
  public var citation: Citation?
  /// Other places that the reader should see: the first of two equal keys, the record that lacks a value.
  public var related: [Related]

  public struct Related: Sendable, Hashable {
    public let message: String
    public let location: TextLocation

    public init(_ message: String, at location: TextLocation) {
      self.message = message
      self.location = location
    }
  }

  public init(
    _ severity: Severity, _ id: String, _ message: String, at location: TextLocation?,
    suggestion: String? = nil, related: [Related] = []
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.location = location
    self.suggestion = suggestion
    self.citation = nil
    self.related = related
  }

  /// A rule's finding, never more severe than its clause allows.
  public init(
    rule id: String, _ citation: Citation, _ message: String, at location: TextLocation?,
    severity: Severity = .error, suggestion: String? = nil, related: [Related] = []
  ) {
    self.init(
      min(severity, citation.strength.severityLimit), id, message, at: location,
      suggestion: suggestion, related: related)
    self.citation = citation
  }
}

extension Diagnostic {
  /// The order in which a run prints its findings: by file and place, the placeless first.
  public static func isPrintedBefore(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
    switch (one.location, other.location) {
    case (let one?, let other?) where one != other: one < other
    case (nil, .some): true
    case (.some, nil): false
    default: (one.id, one.message) < (other.id, other.message)
    }
  }
}
