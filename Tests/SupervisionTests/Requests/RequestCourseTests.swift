import Diagnostics
import Documents
import Records
import Supervision
import TestMaterial
import Testing

@Suite struct `The term of an answer` {
  private func term(_ changes: String, on day: Day? = nil) throws -> AnswerTerm? {
    let sample = try SampleRequest(changes)
    #expect(sample.problems.map(\.message) == [])
    return RequestCourse(of: sample.request, sample.settings, on: day).term
  }

  private static let completed =
    "补正: {告知日期: 2026-03-06, 事项: 年度, 期限: 2026-03-31, 收到日期: 2026-03-16}"
  private static let asked = "对象: 某公司, 类别: 第三方, 发出日期: 2026-03-09"
  private static let extended =
    "延期: {工作日: 10, 理由: 资料多, 批准人: 甲某, 批准日期: 2026-03-26, 告知日期: 2026-03-27}"

  @Test(
    arguments: [
      ("", "2026-03-30", "自收到申请之日起20个工作日"),
      (completed, "2026-04-14", "自收到补正的申请之日起20个工作日"),
      // Asked on Monday, answered a week later: five working days.
      ("征求意见: {\(asked), 答复日期: 2026-03-16}", "2026-04-07", "自收到申请之日起20个工作日，征求意见的5个工作日不计"),
      // Never answered: fifteen working days from the delivery, and the two before it.
      ("征求意见: {\(asked), 送达日期: 2026-03-11}", "2026-04-23", "自收到申请之日起20个工作日，征求意见的17个工作日不计"),
      // Answered when the term was over: what was over counts again.
      (
        "征求意见: {\(asked), 送达日期: 2026-03-11, 答复日期: 2026-04-20}", "2026-04-23",
        "自收到申请之日起20个工作日，征求意见的17个工作日不计"
      ),
      // Two at once pause the term once.
      (
        "征求意见: [{\(asked), 答复日期: 2026-03-16}, {\(asked), 答复日期: 2026-03-12}]", "2026-04-07",
        "自收到申请之日起20个工作日，征求意见的5个工作日不计"
      ),
      ("征求意见: {\(asked), 答复日期: 2026-03-09}", "2026-03-30", "自收到申请之日起20个工作日"),
      (extended, "2026-04-14", "自收到申请之日起20个工作日，延长10个工作日"),
      (
        "\(completed)\n\(extended)\n征求意见: {\(asked), 答复日期: 2026-03-20}", "2026-05-07",
        "自收到补正的申请之日起20个工作日，延长10个工作日，征求意见的4个工作日不计"
      ),
    ] as [(String, Day, String)])
  func `is counted in working days, as far as it runs`(
    _ changes: String, _ due: Day, _ words: String
  ) throws {
    let term = try #require(try term(changes))
    #expect(term.due == due)
    #expect(term.words == words)
  }

  @Test(
    arguments: [
      ("延期: {工作日: 10, 理由: 资料多, 告知日期: 2026-03-30}", "2026-04-14"),
      ("延期: {工作日: 10, 理由: 资料多, 告知日期: 2026-03-31}", "2026-03-30"),
      ("延期: {工作日: 10, 理由: 资料多}", "2026-03-30"),
      ("延期: {工作日: 40, 理由: 资料多, 告知日期: 2026-03-30}", "2026-04-28"),
    ] as [(String, Day)])
  func `is longer only where that was told in time, and by twenty days at most`(
    _ changes: String, _ due: Day
  ) throws {
    let term = try #require(try term(changes))
    #expect(term.due == due)
    #expect(term.regularDue == "2026-03-30")
  }

  @Test func `knows on a day only what had been done`() throws {
    let changes = "\(Self.completed)\n\(Self.extended)"
    #expect(try term(changes, on: "2026-03-01") == nil)
    #expect(try term(changes, on: "2026-03-05")?.due == "2026-03-30")
    // The applicant is asked, and has not answered.
    #expect(try term(changes, on: "2026-03-10") == nil)
    #expect(try term(changes, on: "2026-03-16")?.due == "2026-04-14")
    #expect(try term(changes, on: "2026-03-27")?.due == "2026-04-28")
  }

  @Test func `that runs into a year without a notice says so`() throws {
    let term = try #require(try term("收到: {方式: 当面, 日期: 2026-12-15}"))
    #expect(term.yearsWithoutCalendar == [2027])
  }
}

@Suite struct `What requests ask of an office` {
  private func lines(_ changes: String, on day: Day) throws -> [String] {
    let sample = try SampleRequest(changes)
    let agenda = Agenda(
      of: [PenaltyDecision](), answering: [sample.request], sample.settings, on: day)
    return agenda.items.map {
      "\($0.day) \($0.kind.rawValue) \($0.id) \($0.words) \($0.ruleID)"
        + ($0.isOverdue ? " 逾期" : "")
    }
  }

  @Test func `nothing before it came, and after it was answered`() throws {
    let answered = "答复: {文号: 1号, 日期: 2026-03-06, 结果: 重复申请}"
    #expect(try lines(answered, on: "2026-03-01") == [])
    #expect(try lines(answered, on: "2026-03-06") == [])
    #expect(try lines(answered, on: "2026-03-05").count == 2)
  }

  @Test func `to ask for completion in time, and to answer`() throws {
    let answer = "2026-03-30 答复 990000-GK-2026-0001 答复政府信息公开申请（自收到申请之日起20个工作日） DL-11"
    #expect(
      try lines("", on: "2026-03-11") == [
        "2026-03-11 补正 990000-GK-2026-0001 申请内容不明确的，一次性告知申请人补正（自收到申请之日起7个工作日） DL-11A", answer,
      ])
    #expect(try lines("", on: "2026-03-12") == [answer])
    #expect(try lines("", on: "2026-03-31") == [answer + " 逾期"])
  }

  @Test func `to wait for the applicant, until the request counts as given up`() throws {
    let asked = "补正: {告知日期: 2026-03-06, 事项: 年度, 期限: 2026-03-20}"
    #expect(
      try lines(asked, on: "2026-03-20") == [
        "2026-03-20 补正 990000-GK-2026-0001 等待申请人补正；无正当理由逾期不补正的，视为放弃申请 DL-11A"
      ])
    #expect(try lines(asked, on: "2026-03-21") == [])
  }

  @Test func `to wait for others, who have fifteen working days`() throws {
    let asked = """
      征求意见:
        - {对象: 某公司, 类别: 第三方, 发出日期: 2026-03-09, 送达日期: 2026-03-11}
        - {对象: 某局, 类别: 其他机关, 发出日期: 2026-03-09}
      """
    #expect(
      try lines(asked, on: "2026-03-12") == [
        "2026-03-30 征求意见 990000-GK-2026-0001 等待某局的意见：逾期未提出的，视为同意公开（自收到征求意见书之日起15个工作日） DL-11B",
        "2026-04-01 征求意见 990000-GK-2026-0001 等待某公司的意见：逾期未提出的，由本机关决定是否公开（自收到征求意见书之日起15个工作日） DL-11B",
        "2026-04-23 答复 990000-GK-2026-0001 答复政府信息公开申请（自收到申请之日起20个工作日，征求意见的17个工作日不计） DL-11",
      ])
    #expect(try lines(asked, on: "2026-04-02").count == 1)
  }

  @Test func `to answer an enquiry`() throws {
    var enquiry = Record("公示信息查询", origin: nil)
    enquiry["编号"] = .open(.text("990000-CX-2026-0001"))
    enquiry["收到日期"] = .closed(.date(CalendarDate("2026-03-02" as Day)))
    let settings = try SampleDecision().settings
    func lines(on day: Day) -> [String] {
      Agenda(
        of: [PenaltyDecision](), and: [InformationEnquiry(enquiry)], settings, on: day
      ).items.map { "\($0.day) \($0.kind.rawValue) \($0.number) \($0.words) \($0.ruleID)" }
    }
    #expect(lines(on: "2026-03-01") == [])
    #expect(
      lines(on: "2026-03-02") == [
        "2026-03-30 答复 990000-CX-2026-0001 答复对公示信息的查询（自收到申请之日起20个工作日） DL-12"
      ])
  }
}
