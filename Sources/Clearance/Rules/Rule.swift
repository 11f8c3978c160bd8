package import Diagnostics

/// What one clause asks of a document, a decision or a finished file. A rule returns what it finds; it never throws
/// and never writes.
package struct Rule: Sendable {
  /// `AT-09`
  package let id: String
  package let citation: Citation
  package let guidance: Guidance
  /// Whether `--fix` may mend what it finds; a finding may still be left to a person.
  package let isRepairable: Bool
  /// What an office may set for itself; a rule of practice alone may have any.
  package let settings: [Setting]
  let subject: Subject

  /// What the rule looks at.
  package enum Subject: Sendable {
    /// A document, as it will be printed or as somebody else has set it.
    case document(@Sendable (Proofreading, Rule) -> [Finding])
    /// A penalty decision, before anything of it is published.
    case decision(@Sendable (DecisionReview, Rule) -> [Finding])
    /// Evidence that was registered and kept (先行登记保存).
    case evidence(@Sendable (EvidenceReview, Rule) -> [Finding])
    /// A request for disclosure (政府信息公开申请).
    case request(@Sendable (RequestReview, Rule) -> [Finding])
    /// An enquiry about what was published (公示信息查询).
    case enquiry(@Sendable (EnquiryReview, Rule) -> [Finding])
    /// The office itself: what it has settled and noted of its own duties.
    case office(@Sendable (OfficeReview, Rule) -> [Finding])
    /// The finished bytes of a public file; `LeakScan` reads them.
    case publicFile
  }

  /// A number that an office may choose (`每行字数: 18`).
  package struct Setting: Sendable, Hashable {
    package let key: String
    package let usual: Int

    package init(_ key: String, usual: Int) {
      self.key = key
      self.usual = usual
    }
  }

  init(
    _ id: String, _ citation: Citation, _ guidance: Guidance, isRepairable: Bool = false,
    settings: [Setting] = [],
    findings: @escaping @Sendable (Proofreading, Rule) -> [Finding]
  ) {
    self.init(
      id, citation, guidance, isRepairable: isRepairable, settings: settings,
      subject: .document(findings))
  }

  private init(
    _ id: String, _ citation: Citation, _ guidance: Guidance, isRepairable: Bool,
    settings: [Setting], subject: Subject
  ) {
    self.id = id
    self.citation = citation
    self.guidance = guidance
    self.isRepairable = isRepairable
    self.settings = settings
    self.subject = subject
  }

  /// A rule about a penalty decision.
  static func ofDecision(
    _ id: String, _ citation: Citation, _ guidance: Guidance,
    findings: @escaping @Sendable (DecisionReview, Rule) -> [Finding]
  ) -> Rule {
    Rule(
      id, citation, guidance, isRepairable: false, settings: [], subject: .decision(findings))
  }

  /// A rule about evidence that was registered and kept.
  static func ofEvidence(
    _ id: String, _ citation: Citation, _ guidance: Guidance,
    findings: @escaping @Sendable (EvidenceReview, Rule) -> [Finding]
  ) -> Rule {
    Rule(
      id, citation, guidance, isRepairable: false, settings: [], subject: .evidence(findings))
  }

  /// A rule about requests for disclosure.
  static func ofRequest(
    _ id: String, _ citation: Citation, _ guidance: Guidance,
    findings: @escaping @Sendable (RequestReview, Rule) -> [Finding]
  ) -> Rule {
    Rule(
      id, citation, guidance, isRepairable: false, settings: [], subject: .request(findings))
  }

  /// A rule about enquiries into what was published.
  static func ofEnquiry(
    _ id: String, _ citation: Citation, _ guidance: Guidance,
    findings: @escaping @Sendable (EnquiryReview, Rule) -> [Finding]
  ) -> Rule {
    Rule(
      id, citation, guidance, isRepairable: false, settings: [], subject: .enquiry(findings))
  }

  /// A rule about what an office notes of its own duties.
  static func ofOffice(
    _ id: String, _ citation: Citation, _ guidance: Guidance,
    findings: @escaping @Sendable (OfficeReview, Rule) -> [Finding]
  ) -> Rule {
    Rule(
      id, citation, guidance, isRepairable: false, settings: [], subject: .office(findings))
  }

  /// A rule about finished public files.
  static func ofPublicFile(_ id: String, _ citation: Citation, _ guidance: Guidance) -> Rule {
    Rule(id, citation, guidance, isRepairable: false, settings: [], subject: .publicFile)
  }

  package func check(_ proofreading: Proofreading) -> [Finding] {
    guard !proofreading.habits.switchesOff(self), case .document(let findings) = subject else {
      return []
    }
    return findings(proofreading, self)
  }

  package func check(_ review: DecisionReview) -> [Finding] {
    guard !review.habits.switchesOff(self), case .decision(let findings) = subject else {
      return []
    }
    return findings(review, self)
  }

  package func check(_ review: EvidenceReview) -> [Finding] {
    guard case .evidence(let findings) = subject else { return [] }
    return findings(review, self)
  }

  package func check(_ review: RequestReview) -> [Finding] {
    guard case .request(let findings) = subject else { return [] }
    return findings(review, self)
  }

  package func check(_ review: EnquiryReview) -> [Finding] {
    guard case .enquiry(let findings) = subject else { return [] }
    return findings(review, self)
  }

  package func check(_ review: OfficeReview) -> [Finding] {
    guard case .office(let findings) = subject else { return [] }
    return findings(review, self)
  }
}

extension Rule {
  /// A finding of this rule, never more severe than its clause allows.
  func finding(
    _ message: String, at location: TextLocation?, _ severity: Severity = .error,
    suggestion: String, related: [Diagnostic.Related] = [], repair: Repair? = nil
  ) -> Finding {
    Finding(
      Diagnostic(
        rule: id, citation, message, at: location, severity: severity, suggestion: suggestion,
        related: related),
      repair: repair)
  }
}
