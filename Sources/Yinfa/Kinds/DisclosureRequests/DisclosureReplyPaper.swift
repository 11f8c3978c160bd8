extension Paper {
  /// 政府信息公开申请答复书 (政府信息公开条例 Art 36 to 39).
  static let disclosureReply = Paper(
    "答复书", template: "disclosure-reply", "答复申请人：公开、不公开，依据和理由", for: .party, needs: "答复")
}
