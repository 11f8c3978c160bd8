extension Paper {
  /// 延长答复期限告知书 (政府信息公开条例 Art 33(2)).
  static let extensionNotice = Paper(
    "延期告知书", template: "extension-notice", "告知申请人延长答复期限", for: .party, needs: "延期")
}
