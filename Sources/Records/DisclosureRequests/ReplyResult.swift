/// How a request is answered (答复的结果), 政府信息公开条例 Art 36 to 39.
package enum ReplyResult: String, Sendable, Hashable, CaseIterable {
  case alreadyPublic = "已主动公开"
  case disclosed = "予以公开"
  case partlyDisclosed = "部分公开"
  case refused = "不予公开"
  case notThere = "信息不存在"
  case notOurs = "不属于本机关负责公开"
  case repeated = "重复申请"
  /// Registers of trade and of land have laws of their own.
  case otherLaw = "另有规定"
  case needsProcessing = "需要加工、分析"
  case petition = "信访、投诉、举报"
  case publication = "公开出版物"

  package var clause: String {
    switch self {
    case .alreadyPublic: "第三十六条第一项"
    case .disclosed: "第三十六条第二项"
    case .partlyDisclosed: "第三十七条"
    case .refused: "第三十六条第三项"
    case .notThere: "第三十六条第四项"
    case .notOurs: "第三十六条第五项"
    case .repeated: "第三十六条第六项"
    case .otherLaw: "第三十六条第七项"
    case .needsProcessing: "第三十八条"
    case .petition: "第三十九条第一款"
    case .publication: "第三十九条第二款"
    }
  }

  /// Whether the applicant is to learn how, where or when to have what is asked for.
  var asksForWay: Bool {
    switch self {
    case .alreadyPublic, .disclosed, .partlyDisclosed, .otherLaw, .publication: true
    case .refused, .notThere, .notOurs, .repeated, .needsProcessing, .petition: false
    }
  }

  /// Whether the office gives its reason.
  var asksForReason: Bool {
    switch self {
    case .partlyDisclosed, .refused, .notOurs, .needsProcessing: true
    case .alreadyPublic, .disclosed, .notThere, .repeated, .otherLaw, .petition, .publication: false
    }
  }

  /// Whether something is kept from the applicant, on one of the grounds of Art 14 to 16.
  package var withholds: Bool { self == .refused || self == .partlyDisclosed }

  /// Whether something is handed over.
  package var discloses: Bool { self == .disclosed || self == .partlyDisclosed }
}
