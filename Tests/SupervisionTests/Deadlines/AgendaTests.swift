import Diagnostics
import Documents
import Records
import Supervision
import TestMaterial
import Testing

@Suite struct `What is due` {
  private func lines(_ changes: [String], on day: Day, office: String = "") throws -> [String] {
    let samples = try changes.map { try SampleDecision($0, office: office) }
    let settings = try #require(samples.first).settings
    return Agenda(of: samples.map(\.decision), settings, on: day).items.map(\.line)
  }

  @Test func `nothing, where all was done in time`() throws {
    #expect(try lines([""], on: "2022-05-20") == [])
  }

  @Test func `what is not done yet, from the first day to the last`() throws {
    #expect(
      try lines(["送达: ~\n审核: ~\n公示: ~"], on: "2022-05-16") == [
        "2022-05-13 送达 17号 送达处罚决定书（自作出决定之日起7个工作日） DL-07 逾期",
        "2022-05-13 报送 17号 报送双公示（自作出决定之日起7个工作日） DL-04 逾期",
        "2022-06-01 公示 17号 在国家企业信用信息公示系统公示（自作出决定之日起20个工作日）；还缺送达、法制审核、保密审查、批准 DL-01",
        "2022-06-01 公示 17号 在本机关网站公开（自作出决定之日起20个工作日）；还缺送达、法制审核、保密审查、批准 DL-03",
      ])
  }

  @Test func `several decisions are sorted by day, whatever their order`() throws {
    let changes = [
      "决定书文号: 演市监处罚〔2022〕18号\n决定日期: 2022-05-12\n公示: ~\n送达: ~",
      "公示: {日期: 2022-05-10, 企业信用系统: 2022-05-10}",
    ]
    let there = try lines(changes, on: "2022-05-13")
    #expect(
      there.map { $0.prefix(19).description } == [
        "2022-05-13 报送 17号 报", "2022-05-23 送达 18号 送", "2022-05-23 报送 18号 报",
        "2022-06-10 公示 18号 在", "2022-06-10 公示 18号 在",
      ])
    #expect(try lines(changes.reversed(), on: "2022-05-13") == there)
  }

  @Test func `what is never published is only served`() throws {
    #expect(
      try lines(["程序: 简易程序\n送达: ~\n公示: ~", "结果: 不予处罚\n处罚: ~\n送达: ~"], on: "2022-05-10") == [
        "2022-05-13 送达 17号 送达处罚决定书（自作出决定之日起7个工作日） DL-07"
      ])
  }

  @Test func `what will end within thirty days`() throws {
    #expect(try lines([""], on: "2025-04-09") == [])
    #expect(
      try lines([""], on: "2025-04-10") == ["2025-05-10 届满 17号 公示到这一天为止，次日零时起撤下 PRD-04"])
    #expect(try lines([""], on: "2025-05-10").count == 1)
    #expect(try lines([""], on: "2025-05-11") == [])
  }

  @Test func `what a regime will change`() throws {
    let late = """
      决定日期: 2024-06-03
      送达: {日期: 2024-06-04}
      审核: {法制: {人: 乙某, 日期: 2024-06-04}, 保密: {人: 丙某, 日期: 2024-06-04}, 批准: {人: 丁某, 日期: 2024-06-05}}
      公示: {日期: 2024-06-06, 企业信用系统: 2024-06-06, 双公示: 2024-06-06}
      """
    #expect(
      try lines([late], on: "2026-03-15") == [
        "2026-03-31 届满 17号 公示到这一天为止，次日零时起撤下 PRD-04",
        "2026-04-01 重新计算 17号 令36号自2026年4月1日起施行，公示期由2027年6月6日改到2026年3月31日 PRD-02",
      ])
    #expect(try lines([late], on: "2026-02-15") == [])
  }

  @Test func `a withdrawal and a correction that are planned`() throws {
    #expect(
      try lines(
        [
          """
          事件:
            - {动作: 撤回, 日期: 2022-08-20, 生效日期: 2022-07-29, 类别: 撤销}
            - {动作: 更正, 日期: 2022-08-20, 生效日期: 2022-08-04}
          """
        ], on: "2022-08-04") == [
          "2022-08-03 撤回 17号 撤回处罚信息并公开说明理由（自变更决定生效或者收到之日起3个工作日） DL-05 逾期",
          "2022-08-05 更正 17号 更正公示信息（自发现错误之日起1个工作日） DL-06",
        ])
  }

  @Test func `a repair that is applied for`() throws {
    let event = "动作: 信用修复, 日期: 2023-07-20, 申请日期: 2023-05-15"
    #expect(
      try lines(["事件: [{\(event)}]"], on: "2023-05-16") == [
        "2023-05-17 修复 17号 决定是否受理信用修复申请（自收到申请之日起2个工作日） DL-13"
      ])
    #expect(
      try lines(["事件: [{\(event), 受理日期: 2023-05-17}]"], on: "2023-06-08") == [
        "2023-06-07 修复 17号 作出是否准予信用修复的决定（自受理之日起15个工作日） DL-13 逾期"
      ])
  }

  @Test func `evidence that is kept`() throws {
    var notice = Record("先行登记保存", origin: nil)
    notice["文书文号"] = .open(.text("演市监登保〔2022〕4号"))
    notice["成文日期"] = .open(.date(CalendarDate("2022-05-12" as Day)))
    let settings = try SampleDecision().settings
    func lines(on day: Day) -> [String] {
      let kept = [PreservedEvidence(notice)]
      return Agenda(of: [], keeping: kept, settings, on: day).items.map(\.line)
    }
    #expect(lines(on: "2022-05-11") == [])
    #expect(
      lines(on: "2022-05-12") == [
        "2022-05-23 处理 4号 对先行登记保存的证据作出处理（自先行登记保存之日起7个工作日） DL-09"
      ])
    var handling = Record("处理", origin: nil)
    handling["日期"] = .closed(.date(CalendarDate("2022-05-20" as Day)))
    notice["处理"] = .closed(.record(handling))
    #expect(lines(on: "2022-05-21") == [])
  }

  @Test func `the annual report in January`() throws {
    #expect(
      try lines([""], on: "2023-01-04") == ["2023-01-31 机关  公布政府信息公开工作年度报告（每年1月31日前） DL-10"])
    #expect(try lines([""], on: "2023-02-01") == [])
  }

  @Test func `the annual report until it is there, where an office keeps account`() throws {
    func lines(_ reports: String, on day: Day) throws -> [String] {
      let settings = try SampleDecision(office: "公示: {年度报告: [\(reports)]}").settings
      return Agenda(of: [], settings, on: day).items.map(\.line)
    }
    #expect(
      try lines("2022-01-20", on: "2023-02-01") == [
        "2023-01-31 机关  公布政府信息公开工作年度报告（每年1月31日前） DL-10 逾期"
      ])
    #expect(try lines("2022-01-20, 2023-01-18", on: "2023-01-17").count == 1)
    #expect(try lines("2022-01-20, 2023-01-18", on: "2023-01-18") == [])
    #expect(try lines("2022-01-20, 2023-01-18", on: "2023-02-01") == [])
  }

  @Test func `a year without a notice is said once`() throws {
    let changes =
      "决定日期: 2026-12-15\n送达: ~\n审核: ~\n公示: ~"
    let samples = try [changes, changes].map { try SampleDecision($0) }
    let agenda = Agenda(
      of: samples.map(\.decision), samples[0].settings, on: "2026-12-20")
    #expect(
      agenda.warnings.map(\.message) == ["没有2027年的放假安排，落在这一年的期限只扣除了周末"])
    #expect(
      agenda.warnings.map(\.suggestion) == [
        "放假通知发布后，在 yinfa.yaml 里写“工作日历: [{年: 2027, 依据: ……, 放假: [……], 上班: [……]}]”"
      ])
    #expect(
      agenda.items.filter { $0.ruleID == "DL-01" }.map(\.day) == ["2027-01-12", "2027-01-12"])
    #expect(agenda.overdue == [])
  }
}

@Suite struct `Deadlines by law` {
  @Test func `each has its term, its beginning and its clause`() throws {
    let settings = try SampleDecision().settings
    #expect(
      StatutoryDeadline.allCases.map {
        "\($0.id) \($0.beginning) \($0.term(settings).words) \($0.citation)"
      } == [
        "DL-01 作出决定 20个工作日 市场监督管理行政处罚信息公示规定第九条，规定",
        "DL-02 作出决定 10个工作日 市场监督管理行政处罚信息公示规定第十条，规定",
        "DL-03 作出决定 20个工作日 政府信息公开条例第二十六条，规定",
        "DL-04 作出决定 7个工作日 实务",
        "DL-05 变更决定生效或者收到 3个工作日 行政处罚法第四十八条第二款，规定",
        "DL-06 发现错误 1个工作日 市场监督管理行政处罚信息公示规定第十二条，规定",
        "DL-07 作出决定 7个工作日 行政处罚法第六十一条，规定",
        "DL-08 立案 90日 行政处罚法第六十条，规定",
        "DL-09 先行登记保存 7个工作日 行政处罚法第五十六条，规定",
        "DL-10 上一年度结束 每年1月31日前 政府信息公开条例第四十九条，规定",
        "DL-11 收到申请 20个工作日 政府信息公开条例第三十三条第二款，规定",
        "DL-11A 收到申请 7个工作日 政府信息公开条例第三十条，规定",
        "DL-11B 收到征求意见书 15个工作日 政府信息公开条例第三十二条，规定",
        "DL-11B 收到征求意见书 15个工作日 政府信息公开条例第三十四条，规定",
        "DL-12 收到申请 20个工作日 企业信息公示暂行条例第十三条第二款，规定",
        "DL-13 收到申请 2个工作日 市场监督管理信用修复管理办法，规定",
        "DL-13 受理 15个工作日 市场监督管理信用修复管理办法，规定",
      ])
  }

  @Test(
    arguments: [
      (.days(90), "2022-03-02", "2022-05-31"), (.workingDays(3), "2022-07-29", "2022-08-03"),
      (.yearly(month: 1, day: 31), "2022-01-31", "2022-01-31"),
      (.yearly(month: 1, day: 31), "2022-02-01", "2023-01-31"),
      (.yearly(month: 1, day: 31), "9999-12-31", "9999-12-31"),
    ] as [(DeadlineTerm, Day, Day)])
  func `a term runs from the day after`(_ term: DeadlineTerm, _ start: Day, _ due: Day) {
    #expect(term.due(after: start, by: .national).day == due)
  }
}

extension AgendaItem {
  fileprivate var line: String {
    let number = String(number.drop { $0 != "〕" }.dropFirst())
    return "\(day) \(kind.rawValue) \(number) \(words) \(ruleID)" + (isOverdue ? " 逾期" : "")
  }
}
