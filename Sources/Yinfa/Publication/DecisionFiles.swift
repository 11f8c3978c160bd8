import Diagnostics
import Records

/// The penalty decisions among an office's records and ledgers, and what else has deadlines, in the order of the files.
struct DecisionFiles {
  private(set) var decisions: [PenaltyDecision] = []
  /// What was registered and kept as evidence (先行登记保存).
  private(set) var evidence: [PreservedEvidence] = []
  /// 政府信息公开申请
  private(set) var requests: [DisclosureRequest] = []
  /// 公示信息查询
  private(set) var enquiries: [InformationEnquiry] = []
  /// All that could not be read: a decision that is broken must not be missing from a list in silence.
  private(set) var diagnostics: [Diagnostic] = []
  /// The same of files that hold no decision, but something else with a deadline: it stops no publication.
  private(set) var diagnosticsOfOtherMatters: [Diagnostic] = []

  init(_ inputs: [InputFile]) {
    let files = inputs.filter { $0.content == .records }.map(RecordFile.init)
    for file in files {
      let found = file.entries.compactMap(\.decision)
      decisions += found
      evidence += file.entries.compactMap(\.evidence)
      requests += file.entries.compactMap(\.request)
      enquiries += file.entries.compactMap(\.enquiry)
      // Of all other files `check` tells.
      if !found.isEmpty || file.entries.isEmpty {
        diagnostics += file.diagnostics
      } else if file.entries.contains(where: \.isOtherMatter) {
        diagnosticsOfOtherMatters += file.diagnostics
      }
    }
    let ledgers = LedgerFiles(inputs, by: files)
    decisions += ledgers.entries.compactMap(\.decision)
    diagnostics += ledgers.diagnostics
  }
}

extension RecordFile.Entry {
  /// Nil where it is another kind of record.
  var decision: PenaltyDecision? {
    kind.id == Kind.penaltyDecision.id ? PenaltyDecision(record) : nil
  }

  /// Whether it has a deadline and is no decision.
  fileprivate var isOtherMatter: Bool { evidence != nil || request != nil || enquiry != nil }

  /// Nil likewise.
  var evidence: PreservedEvidence? {
    kind.id == Kind.evidencePreservation ? PreservedEvidence(record) : nil
  }

  /// Nil likewise.
  var request: DisclosureRequest? {
    kind.id == Kind.disclosureRequest.id ? DisclosureRequest(record) : nil
  }

  /// Nil likewise.
  var enquiry: InformationEnquiry? {
    kind.id == Kind.informationEnquiry.id ? InformationEnquiry(record) : nil
  }
}
