/// A column of the upload of 双公示, with its heading, its code and how many characters it takes.
package enum UploadColumn: String, Sendable, CaseIterable {
  case partyName = "CF_XDR_MC"
  case partyKind = "CF_XDR_LB"
  case creditCode = "CF_XDR_SHXYM"
  case registrationNumber = "CF_XDR_GSZC"
  case organisationCode = "CF_XDR_ZZJG"
  case taxNumber = "CF_XDR_SWDJ"
  case institutionNumber = "CF_XDR_SYDW"
  case associationNumber = "CF_XDR_SHZZ"
  case headName = "CF_FRDB"
  case headDocumentType = "CF_FR_ZJLX"
  case headDocumentNumber = "CF_FR_ZJHM"
  case personDocumentType = "CF_XDR_ZJLX"
  case personDocumentNumber = "CF_XDR_ZJHM"
  case decisionNumber = "CF_WSH"
  case violationType = "CF_WFXW"
  case facts = "CF_SY"
  case grounds = "CF_YJ"
  case sanctionKinds = "CF_CFLB"
  case sanctions = "CF_NR"
  case fine = "CF_NR_FK"
  case confiscated = "CF_NR_WFFF"
  case permits = "CF_NR_ZKDX"
  case decisionDay = "CF_JDRQ"
  case validUntil = "CF_YXQ"
  case disclosureEnd = "CF_GSJZQ"
  case organ = "CF_CFJG"
  case organCode = "CF_CFJGDM"
  case source = "CF_SJLY"
  case sourceCode = "CF_SJLYDM"
  case note = "BZ"

  /// The code of the column (字段代码).
  package var code: String { rawValue }

  package var heading: String { form.heading }

  /// How many characters a cell may hold.
  package var limit: Int { form.limit }

  private var form: (heading: String, limit: Int) {
    switch self {
    case .partyName: ("行政相对人名称", 200)
    case .partyKind: ("行政相对人类别", 16)
    case .creditCode: ("行政相对人代码_1(统一社会信用代码)", 18)
    case .registrationNumber: ("行政相对人代码_2(工商注册号)", 50)
    case .organisationCode: ("行政相对人代码_3(组织机构代码)", 9)
    case .taxNumber: ("行政相对人代码_4(税务登记号)", 15)
    case .institutionNumber: ("行政相对人代码_5(事业单位证书号)", 12)
    case .associationNumber: ("行政相对人代码_6(社会组织登记证号)", 50)
    case .headName: ("法定代表人", 50)
    case .headDocumentType: ("法定代表人证件类型", 64)
    case .headDocumentNumber: ("法定代表人证件号码", 64)
    case .personDocumentType: ("证件类型", 64)
    case .personDocumentNumber: ("证件号码", 64)
    case .decisionNumber: ("行政处罚决定书文号", 128)
    case .violationType: ("违法行为类型", 2_000)
    case .facts: ("违法事实", 5_000)
    case .grounds: ("处罚依据", 2_048)
    case .sanctionKinds: ("处罚类别", 100)
    case .sanctions: ("处罚内容", 4_000)
    case .fine: ("罚款金额(万元)", 18)
    case .confiscated: ("没收违法所得、没收非法财物的金额(万元)", 18)
    case .permits: ("暂扣或吊销证照名称及编号", 200)
    case .decisionDay: ("处罚决定日期", 10)
    case .validUntil: ("处罚有效期", 10)
    case .disclosureEnd: ("公示截止期", 10)
    case .organ: ("处罚机关", 200)
    case .organCode: ("处罚机关统一社会信用代码", 18)
    case .source: ("数据来源单位", 200)
    case .sourceCode: ("数据来源单位统一社会信用代码", 18)
    case .note: ("备注", 4_000)
    }
  }
}
