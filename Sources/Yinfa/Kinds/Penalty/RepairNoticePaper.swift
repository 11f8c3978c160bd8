extension Paper {
  /// 信用修复告知书, served with the decision (国办发〔2025〕22号: 两书同达).
  static let repairNotice = Paper(
    "信用修复告知书", template: "repair-notice", "告知当事人怎样修复信用", for: .party)
}
