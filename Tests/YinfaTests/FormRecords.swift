import Yinfa

/// Records of every form in which offices issue documents; plainly fictional.
enum FormRecords {
  static let names = records.keys.sorted()

  static func file(_ name: String) -> InputFile {
    InputFile(name: "\(name).yaml", bytes: Array((records[name] ?? "").utf8))
  }

  private static let records = [
    "三位签发人": threeSigners, "五位签发人": fiveSigners, "涉密的函": classifiedLetter,
    "套打的函": preprintedLetter, "套打的联合行文": preprintedJoint, "联合发布的令": jointOrder,
    "留出签名章的议案": stampedWithoutName, "没有标题的纪要": minutesWithoutTitle,
    "不盖章的联合行文": unsealedJoint, "涉密的通知": classified, "主送很多的通知": longAddressees,
  ]

  private static let threeSigners = """
    种类: 请示
    版头: 红头
    联合机关: [演示市公安局, 演示市商务局]
    联合标志: 主办机关
    发文字号: 演市监〔2026〕9号
    签发人: [张某某, 李某, 王某某]
    标题: 关于联合检查经费的请示
    主送: 演示市人民政府
    导语: 现申请联合检查经费。
    结语: 妥否，请批示。
    成文日期: 2026-12-10
    附注: 联系人：赵某，电话：0990-0000000
    """

  private static let fiveSigners = """
    种类: 报告
    版头: 红头
    联合机关: [演示市公安局, 演示市商务局, 演示市农业农村局, 演示市卫生健康委员会]
    发文字号: 演市监〔2026〕10号
    签发人: [张某某, 李某, 王某某, 赵某, 孙某某]
    标题: 关于联合检查情况的报告
    主送: 演示市人民政府
    导语: 五部门联合检查了全市农贸市场。现将有关情况报告如下。
    成文日期: 2026-12-10
    """

  private static let classifiedLetter = """
    种类: 函
    份号: "000012"
    密级: 秘密★1年
    紧急程度: 特急
    发文字号: 演市监函〔2026〕11号
    标题: 演示市市场监督管理局关于商请核查线索的函
    主送: 演示市公安局
    导语: 现就有关事项函商如下。
    成文日期: 2026-12-10
    """

  private static let preprintedLetter = """
    种类: 函
    版头: 套打
    发文字号: 演市监函〔2026〕12号
    标题: 演示市市场监督管理局关于商请核查线索的函
    主送: 演示市公安局
    导语: 现就有关事项函商如下。
    成文日期: 2026-12-10
    """

  private static let preprintedJoint = """
    种类: 通知
    版头: 套打
    联合机关: [演示市公安局]
    发文字号: 演市监〔2026〕13号
    标题: 关于开展联合检查的通知
    主送: 各县（区）市场监督管理局、公安局
    导语: 请于6月底前完成联合检查。
    成文日期: 2026-12-10
    """

  private static let jointOrder = """
    种类: 令
    联合机关: [演示市公安局]
    发文字号: 第5号
    导语: 《演示市电动自行车管理规定》已经审议通过，现予公布，自2027年1月1日起施行。
    用印: 签名章
    签署人:
      - {职务: 演示市市场监督管理局局长, 姓名: 张某某}
      - {职务: 演示市公安局局长, 姓名: 李某}
    成文日期: 2026-12-10
    """

  private static let stampedWithoutName = """
    种类: 议案
    版头: 红头
    发文字号: 演府〔2026〕3号
    签发人: 张某某
    标题: 演示市人民政府关于提请审议条例草案的议案
    主送: 演示市人民代表大会常务委员会
    导语: 现提请审议。
    用印: 签名章
    签署人: 市长
    成文日期: 2026-12-10
    """

  private static let minutesWithoutTitle = """
    种类: 纪要
    发文机关标志: 演示市食品安全委员会会议纪要
    发文字号: 第2期
    署名: 演示市食品安全委员会办公室
    导语: 会议研究了节日检查工作，议定如下事项。
    出席: [张某某, 李某, 王某某, 赵某某, 孙某某, 周某某, 吴某某, 郑某某, 冯某某, 陈某某, 褚某某]
    成文日期: 2026-12-10
    附件:
      - 标题: 任务清单
        内容: 各单位按照分工抓好落实。
    """

  private static let unsealedJoint = """
    种类: 通知
    版头: 红头
    联合机关: [演示市公安局]
    联合标志: 主办机关
    发文字号: 演市监〔2026〕14号
    标题: 关于开展联合检查的通知
    主送: 各县（区）市场监督管理局、公安局
    导语: 请于6月底前完成联合检查。
    用印: 不盖章
    成文日期: 2026-12-10
    """

  private static let classified = """
    种类: 通知
    版头: 红头
    份号: "000012"
    密级: 机密★1年
    紧急程度: 加急
    发文字号: 演市监〔2026〕15号
    标题: 演示市市场监督管理局关于做好值班工作的通知
    主送: 各科室
    导语: 请按时到岗。
    成文日期: 2026-12-10
    印发机关: 演示市市场监督管理局办公室
    印发日期: 2026-12-10
    """

  /// So many that they stand in the 版记 (7.3.2).
  private static let longAddressees = """
    种类: 通知
    版头: 红头
    发文字号: 演市监〔2026〕16号
    标题: 演示市市场监督管理局关于做好值班工作的通知
    主送: [\((1...40).map { "演示市第\($0)区市场监督管理局" }.joined(separator: ", "))]
    导语: 请按时到岗。
    成文日期: 2026-12-10
    印发机关: 演示市市场监督管理局办公室
    印发日期: 2026-12-10
    """
}
