extension Paper {
  /// 公示告知书, served with the decision (令45 Art 8).
  static let publicityNotice = Paper(
    "公示告知书", template: "publicity-notice", "告知当事人处罚信息将怎样公示", for: .party)
}
