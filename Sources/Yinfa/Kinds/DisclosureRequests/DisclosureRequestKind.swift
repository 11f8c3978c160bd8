import Records

extension Kind {
  /// A request for disclosure, from which the letters to its applicant are made.
  static let disclosureRequest = Kind(
    id: "disclosure-request", names: ["政府信息公开申请", "依申请公开"],
    summary: "政府信息公开申请，从收到到答复，以及给申请人的文书", shape: DisclosureRequest.shape,
    papers: [.disclosureReply, .extensionNotice, .completionNotice])
}
