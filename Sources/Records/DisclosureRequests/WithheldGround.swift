/// Why information is not disclosed (不予公开的情形), 政府信息公开条例 Art 14 to 16.
package enum WithheldGround: String, Sendable, Hashable, CaseIterable {
  case stateSecret = "国家秘密"
  case forbidden = "法律、行政法规禁止公开"
  case security = "危及国家安全、公共安全、经济安全、社会稳定"
  case tradeSecret = "商业秘密"
  case privacy = "个人隐私"
  case internalAffairs = "内部事务信息"
  case deliberation = "过程性信息"
  case caseFile = "行政执法案卷信息"

  package var clause: String {
    switch self {
    case .stateSecret, .forbidden, .security: "第十四条"
    case .tradeSecret, .privacy: "第十五条"
    case .internalAffairs: "第十六条第一款"
    case .deliberation, .caseFile: "第十六条第二款"
    }
  }
}
