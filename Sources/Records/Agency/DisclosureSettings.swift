package import Diagnostics
package import Documents

/// What an office has settled about publishing penalties (公示), and what is practice elsewhere where it has not.
package struct DisclosureSettings: Sendable {
  /// The province's bound of 较低数额罚款 (令45 Art 13): a fine below it is a low one. There is no national figure.
  package let lowFine: LowFine?
  /// 双公示: working days from the decision; practice.
  package let reportingDays: Int
  /// Working days within which an error found is corrected; 令45 Art 12 says 及时.
  package let correctionDays: Int
  /// Working days to accept and to decide an application for repair.
  package let repairAcceptanceDays: Int
  package let repairDecisionDays: Int
  /// How many days ahead the end of a period is announced.
  package let expiryNoticeDays: Int
  /// Whether what is 轻微 is published at all, which is so only in exception.
  package let publishesMinor: Bool
  package let namesOfficers: Bool
  /// The number of the list of the first month, and which month that is.
  package let firstIssue: FirstIssue?
  /// Telephones and mail addresses of the office's own that may stand in anything.
  package let ownContacts: [String]
  /// Of the office: 机关名称, 统一社会信用代码, six digits of its 区划.
  package let agencyName: String
  package let agencyCode: String?
  package let region: String?
  /// When it published its annual reports on disclosure (政府信息公开工作年度报告), one a year; empty where it keeps no account.
  package let annualReports: [AnnualReport]
  /// By which its deadlines are counted (工作日历).
  package let calendar: WorkingDayCalendar
  package let origin: TextLocation?

  package struct LowFine: Sendable {
    /// 不含本数, for natural persons, and for all others.
    package let person: Renminbi?
    package let entity: Renminbi?
    package let basis: String?
    package let origin: TextLocation?
  }

  package struct AnnualReport: Sendable {
    package let day: Day
    package let origin: TextLocation?
  }

  package struct FirstIssue: Sendable {
    package let month: CalendarDate
    package let number: Int
  }

  package init(profile: Record) {
    let record = profile.record("公示") ?? Record("", origin: profile.origin)
    let contact = profile.record("联系方式")
    self.lowFine = record.record("较低数额罚款").map(LowFine.init)
    self.reportingDays = record.integer("双公示期限") ?? 7
    self.correctionDays = record.integer("更正期限") ?? 1
    self.repairAcceptanceDays = record.integer("修复受理期限") ?? 2
    self.repairDecisionDays = record.integer("修复决定期限") ?? 15
    self.expiryNoticeDays = record.integer("届满提醒") ?? 30
    self.publishesMinor = record.flag("公示轻微")
    self.namesOfficers = record.flag("公开执法人员")
    self.firstIssue = record.record("期号").flatMap(FirstIssue.init)
    self.ownContacts =
      [contact?.text("电话"), contact?.text("邮箱")].compactMap { $0 } + record.texts("公开联系")
    self.annualReports = AnnualReport.all(in: record["年度报告"])
    self.agencyName = profile.text("机关名称") ?? ""
    self.agencyCode = profile.text("统一社会信用代码")
    self.region = profile.text("区划代码")
    self.calendar = WorkingDayCalendar(profile: profile)
    self.origin = record.origin
  }

  static let shape = Shape(
    "公示", "处罚信息公示的约定",
    fields: [
      FieldDefinition(
        "较低数额罚款", .record { LowFine.shape }, .open, usual: true, LowFine.shape.summary,
        example: "{自然人: 10000, 单位: 100000, 依据: 演示省公告〔2022〕1号}"),
      FieldDefinition(
        "双公示期限", .integer(1...20), .open, "决定以后几个工作日报送信用平台，平时7（实务）", example: "7"),
      FieldDefinition(
        "更正期限", .integer(1...20), .open, "发现错误以后几个工作日更正，平时1（令45号第十二条：及时）", example: "1"),
      FieldDefinition("修复受理期限", .integer(1...20), .open, "信用修复几个工作日受理，平时2", example: "2"),
      FieldDefinition("修复决定期限", .integer(1...60), .open, "信用修复几个工作日决定，平时15", example: "15"),
      FieldDefinition("届满提醒", .integer(0...365), .open, "公示期届满前几天提醒，平时30", example: "30"),
      FieldDefinition("公示轻微", .flag, .open, "失信程度轻微的是否也公示，原则上不公示", example: "否"),
      FieldDefinition("公开执法人员", .flag, .open, "公开的决定书是否写执法人员姓名", example: "否"),
      FieldDefinition(
        "期号", .record { FirstIssue.shape }, .open, "曝光名单从哪个月的第几期数起；不写时每年从1月的第1期数起",
        example: "{月份: 2022-01, 期号: 1}"),
      FieldDefinition(
        "年度报告", .list(.day), .open, "历年的政府信息公开工作年度报告哪一天公布的，每年1月31日前（政府信息公开条例第四十九条）",
        example: "[2026-01-20]"),
      FieldDefinition("公开联系", .list(.text), .open, "联系方式以外，可以公开的本机关电话、邮箱"),
    ])
}

extension DisclosureSettings.LowFine {
  fileprivate init(_ record: Record) {
    self.person = record.money("自然人")
    self.entity = record.money("单位")
    self.basis = record.text("依据")
    self.origin = record.origin
  }

  fileprivate static let shape = Shape(
    "较低数额罚款", "本省规定的较低数额，不含本数（令45号第十三条第二款）",
    fields: [
      FieldDefinition("自然人", .money, .open, required: true, "元", example: "10000"),
      FieldDefinition("单位", .money, .open, required: true, "元", example: "100000"),
      FieldDefinition("依据", .text, .open, required: true, "省里的文件", example: "演示省公告〔2022〕1号"),
    ])
}

extension DisclosureSettings.AnnualReport {
  fileprivate static func all(in datum: Datum?) -> [Self] {
    guard case .list(let items)? = datum?.value else { return [] }
    return items.compactMap { item in
      guard case .date(let date) = item.value else { return nil }
      return Self(day: date.firstDay, origin: item.origin)
    }
  }
}

extension DisclosureSettings.FirstIssue {
  fileprivate init?(_ record: Record) {
    guard let month = record.date("月份"), let number = record.integer("期号") else { return nil }
    self.month = month
    self.number = number
  }

  fileprivate static let shape = Shape(
    "期号", "从哪个月的第几期数起",
    fields: [
      FieldDefinition("月份", .date, .open, required: true, "月份", example: "2022-01"),
      FieldDefinition("期号", .integer(1...9999), .open, required: true, "这个月的期号", example: "1"),
    ])
}
