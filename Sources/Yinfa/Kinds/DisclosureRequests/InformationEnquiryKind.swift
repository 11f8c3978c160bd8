import Records

extension Kind {
  /// An enquiry about what was published of an enterprise, and its answer.
  static let informationEnquiry = Kind(
    id: "information-enquiry", names: ["公示信息查询", "公示信息异议"], summary: "对公示的信息有疑问的查询，以及书面答复",
    shape: InformationEnquiry.shape, papers: [.enquiryReply])
}
