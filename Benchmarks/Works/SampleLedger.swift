import Documents
import Writers

/// An invented office whose decisions stand in a workbook, as bytes by the name of their file.
enum SampleLedger {
  static func files(rows count: Int) -> [(path: String, bytes: [UInt8])] {
    [
      ("yinfa.yaml", Array(profile.utf8)), ("penalties/台账映射.yaml", Array(mapping.utf8)),
      ("penalties/台账.xlsx", SpreadsheetWriter.bytes(of: [table(rows: count)])),
    ]
  }

  private static func table(rows count: Int) -> SpreadsheetTable {
    SpreadsheetTable(
      name: "2022年", title: ["2022年行政处罚台账"],
      columns: [
        "文号", "当事人", "代码", "住所", "法定代表人", "决定日期", "违法行为", "事实", "罚款（万元）", "没收（元）", "送达", "法制审核",
        "保密审查", "批准",
      ].map { .init($0) },
      rows: (1...max(count, 1)).map(row))
  }

  private static func row(_ number: Int) -> [SpreadsheetValue] {
    let day = number % 28 + 1
    let texts = [
      "演市监处罚〔2022〕\(number)号", "演示市第\(number)号商贸有限公司", code(number), "演示市演示路\(number % 900 + 1)号",
      "张某某", "2022-05-\(day < 10 ? "0" : "")\(day)", "销售不合格产品",
      "2022年3月1日，执法人员检查发现当事人销售的产品不合格，货值金额\(number + 100)元。",
    ]
    return texts.map { .text($0) } + [
      .decimal(Int64(number % 90 + 1), places: 1), .text("\(number % 5000)"),
      .text("2022/5/\(day)"), .text("2022年5月29日"), .text("20220530"), .text("2022-05-31"),
    ]
  }

  /// With its check character (GB 32100—2015, 5.2).
  private static func code(_ number: Int) -> String {
    let serial = String(1_000_000 + number).dropFirst()
    let signs = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let body = "91990001MA\(serial)0"
    var sum = 0
    var weight = 1
    for sign in body {
      sum += (signs.firstIndex(of: sign) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return body + String(signs[(31 - sum % 31) % 31])
  }

  private static let profile = """
    格式版本: 1
    机关名称: 演示市市场监督管理局
    统一社会信用代码: 11990000MB0000000J
    公示:
      较低数额罚款: {自然人: 10000, 单位: 100000, 依据: 演示省公告〔2021〕9号}

    """

  private static let mapping = """
    种类: 台账映射
    记录: 处罚决定
    列:
      文号: 决定书文号
      当事人: 当事人.名称
      代码: 当事人.统一社会信用代码
      住所: 当事人.住所
      法定代表人: 当事人.负责人.姓名
      决定日期: 决定日期
      违法行为: 违法行为.类型
      事实: 违法行为.事实
      罚款（万元）: {字段: "处罚[种类=罚款].金额", 单位: 万元}
      没收（元）: {字段: "处罚[种类=没收违法所得].金额", 单位: 元}
      送达: 送达.日期
      法制审核: 审核.法制.日期
      保密审查: 审核.保密.日期
      批准: 审核.批准.日期
    固定值:
      编号: 990000-{决定书文号.年}-{决定书文号.序号}
      程序: 普通程序
      当事人.类型: 法人
      送达.公示告知: 是
      送达.修复告知: 是
      审核.录入: 甲某
      审核.法制.人: 乙某
      审核.保密.人: 丙某
      审核.批准.人: 丁某
      "违法行为.违反[法规=中华人民共和国产品质量法].条款": 第十三条第二款
      "违法行为.依据[法规=中华人民共和国产品质量法].条款": 第四十九条

    """
}
