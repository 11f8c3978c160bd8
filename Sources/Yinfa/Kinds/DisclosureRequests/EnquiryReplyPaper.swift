extension Paper {
  /// 公示信息查询答复书 (企业信息公示暂行条例 Art 13(2)).
  static let enquiryReply = Paper(
    "查询答复书", template: "enquiry-reply", "书面答复对公示信息的查询", for: .party, needs: "答复")
}
