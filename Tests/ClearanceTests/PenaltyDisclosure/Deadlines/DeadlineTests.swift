import Documents
import TestMaterial
import Testing

@Suite struct `Deadlines of a decision` {
  @Test func `DL-01: the national register within twenty working days`() throws {
    let late = try SampleDecision("公示: {日期: 2022-05-10, 企业信用系统: 1️⃣2022-06-06}")
    #expect(
      late.findings(of: "DL-01", on: "2022-06-10")
        == late.placed([
          "1️⃣警告: 2022年6月6日才在国家企业信用信息公示系统公示，期限是2022年6月1日（自作出决定之日起20个工作日）"
            + " → 核对日期；确实迟了的，在案卷里写明原因"
        ]))
    #expect(late.findings(of: "DL-01", on: "2025-05-11") == [])
    let open = try SampleDecision("公示: 1️⃣{日期: 2022-05-10}")
    #expect(
      open.findings(of: "DL-01", on: "2022-06-07")
        == open.placed([
          "1️⃣警告: 还没有在国家企业信用信息公示系统公示，期限是2022年6月1日（自作出决定之日起20个工作日），已超过3个工作日"
            + " → 尽快办理；已经办了的，补上日期"
        ]))
    #expect(open.findings(of: "DL-01", on: "2022-06-01") == [])
    #expect(open.findings(of: "DL-01", on: "2026-01-01") == [])
    #expect(try SampleDecision("程序: 简易程序\n公示: ~").findings(of: "DL-01", on: "2022-09-01") == [])
  }

  @Test func `DL-02: a party of another province within ten`() throws {
    let sample = try SampleDecision(
      """
      当事人: {类型: 法人, 名称: 外省某某公司, 登记地区划: "980000", 工商注册号: "980001000000012", 住所: 外省外市外路1号}
      公示: {日期: 2022-05-10, 企业信用系统: 1️⃣2022-05-20}
      """)
    #expect(
      sample.findings(of: "DL-02")
        == sample.placed([
          "1️⃣警告: 2022年5月20日才推送到当事人登记地公示，期限是2022年5月18日（自作出决定之日起10个工作日）"
            + " → 核对日期；确实迟了的，在案卷里写明原因"
        ]))
    #expect(sample.findings(of: "DL-01", on: "2022-09-01") == [])
    #expect(try SampleDecision().findings(of: "DL-02", on: "2022-09-01") == [])
  }

  @Test func `DL-03: the own site within twenty`() throws {
    let sample = try SampleDecision("公示: {日期: 1️⃣2022-06-03}")
    #expect(
      sample.findings(of: "DL-03", on: "2022-06-10")
        == sample.placed([
          "1️⃣警告: 2022年6月3日才在本机关网站公开，期限是2022年6月1日（自作出决定之日起20个工作日）"
            + " → 核对日期；确实迟了的，在案卷里写明原因"
        ]))
  }

  @Test func `DL-04: the credit platform within seven, or as the office has it`() throws {
    let sample = try SampleDecision("公示: {日期: 2022-05-10, 双公示: 1️⃣2022-05-18}")
    #expect(
      sample.findings(of: "DL-04")
        == sample.placed([
          "1️⃣警告: 2022年5月18日才报送双公示，期限是2022年5月13日（自作出决定之日起7个工作日）"
            + " → 核对日期；确实迟了的，在案卷里写明原因"
        ]))
    let wider = try SampleDecision(
      "公示: {日期: 2022-05-10, 双公示: 2022-05-18}",
      office: "公示: {双公示期限: 10, 较低数额罚款: {自然人: 10000, 单位: 100000, 依据: 演}}")
    #expect(wider.findings(of: "DL-04") == [])
  }

  @Test func `DL-05: a withdrawal that is planned too late`() throws {
    let sample = try SampleDecision(
      "事件: [{动作: 撤回, 日期: 1️⃣2022-08-20, 生效日期: 2022-07-29, 类别: 撤销, 依据文号: 演府复决〔2022〕5号, 理由: 行政复议决定撤销原处罚决定。}]"
    )
    #expect(
      sample.findings(of: "DL-05", on: "2022-08-05")
        == sample.placed([
          "1️⃣警告: 还没有撤回处罚信息并公开说明理由，期限是2022年8月3日（自变更决定生效或者收到之日起3个工作日），已超过2个工作日"
            + " → 尽快办理；已经办了的，补上日期"
        ]))
    #expect(sample.findings(of: "DL-05", on: "2022-08-03") == [])
    #expect(sample.findings(of: "DL-05", on: "2022-09-01") == [])
  }

  @Test(arguments: [
    ("2022-05-16", "提示"), ("2022-05-17", "提示"), ("2022-05-18", "警告"),
  ])
  func `DL-06: a correction without delay`(day: String, severity: String) throws {
    let sample = try SampleDecision("事件: [{动作: 更正, 日期: 1️⃣\(day), 生效日期: 2022-05-12}]")
    #expect(
      sample.findings(of: "DL-06")
        == sample.placed([
          "1️⃣\(severity): 2022年5月\(day.suffix(2))日才更正公示信息，期限是2022年5月13日（自发现错误之日起1个工作日）"
            + " → 核对日期；确实迟了的，在案卷里写明原因"
        ]))
    #expect(
      try SampleDecision("事件: [{动作: 更正, 日期: 2022-05-13, 生效日期: 2022-05-12}]")
        .findings(of: "DL-06") == [])
    let office = "公示: {更正期限: 5, 较低数额罚款: {自然人: 10000, 单位: 100000, 依据: 演}}"
    #expect(
      try SampleDecision("事件: [{动作: 更正, 日期: 2022-05-20, 生效日期: 2022-05-12}]", office: office)
        .findings(of: "DL-06").map { $0.contains("警告") } == [true])
  }

  @Test func `DL-07: service within seven`() throws {
    let sample = try SampleDecision(
      "送达: {日期: 1️⃣2022-05-17, 公示告知: 是}\n公示: {日期: 2022-05-18}")
    #expect(
      sample.findings(of: "DL-07")
        == sample.placed([
          "1️⃣警告: 2022年5月17日才送达处罚决定书，期限是2022年5月13日（自作出决定之日起7个工作日）"
            + " → 核对日期；确实迟了的，在案卷里写明原因"
        ]))
  }

  @Test func `DL-13: an application for repair is accepted within two, decided within fifteen`()
    throws
  {
    let sample = try SampleDecision(
      "事件: [{动作: 信用修复, 日期: 2️⃣2023-06-20, 依据文号: 演市监信修〔2023〕1号, 申请日期: 2023-05-15, 受理日期: 1️⃣2023-05-19}]")
    let acceptance =
      "1️⃣警告: 2023年5月19日才决定是否受理信用修复申请，期限是2023年5月17日（自收到申请之日起2个工作日）"
      + " → 核对日期；确实迟了的，写“迟延理由: ……”"
    #expect(
      sample.findings(of: "DL-13", on: "2023-07-01")
        == sample.placed([
          acceptance,
          "2️⃣警告: 2023年6月20日才作出是否准予信用修复的决定，期限是2023年6月9日（自受理之日起15个工作日）"
            + " → 核对日期；确实迟了的，写“迟延理由: ……”",
        ]))
    #expect(
      sample.findings(of: "DL-13", on: "2023-06-12")
        == sample.placed([
          acceptance,
          "2️⃣警告: 还没有作出是否准予信用修复的决定，期限是2023年6月9日（自受理之日起15个工作日），已超过1个工作日"
            + " → 尽快办理；已经办了的，补上日期",
        ]))
  }

  @Test(arguments: [
    "日期: 2023-06-09, 申请日期: 2023-05-17, 受理日期: 2023-05-19",
    "日期: 2023-06-20, 申请日期: 2023-05-15, 受理日期: 2023-05-19, 迟延理由: 系统故障", "日期: 2023-06-20",
  ])
  func `DL-13: not what was in time, or is explained, or has no days`(days: String) throws {
    let sample = try SampleDecision("事件: [{动作: 信用修复, 依据文号: 演市监信修〔2023〕1号, \(days)}]")
    #expect(sample.findings(of: "DL-13", on: "2023-07-01") == [])
  }

  @Test func `DL-13: an application comes before what is done about it`() throws {
    let sample = try SampleDecision(
      "事件: [{动作: 信用修复, 日期: 2023-05-16, 依据文号: 演市监信修〔2023〕1号, 申请日期: 2023-05-17, 受理日期: 1️⃣2023-05-15}]")
    #expect(
      sample.findings(of: "DL-13", on: "2023-07-01")
        == sample.placed(["1️⃣警告: 信用修复的“受理日期”（2023年5月15日）早于“申请日期”（2023年5月17日） → 核对年、月、日"]))
  }

  @Test func `DL-08: the decision within ninety days of the filing`() throws {
    let sample = try SampleDecision("决定日期: 1️⃣2022-06-01\n公示: ~")
    #expect(
      sample.findings(of: "DL-08", on: "2022-06-01")
        == sample.placed([
          "1️⃣警告: 2022年6月1日才作出处罚决定，期限是2022年5月31日（自立案之日起90日）"
            + " → 核对日期；确实迟了的，在案卷里写明原因"
        ]))
    #expect(
      try SampleDecision("决定日期: 2022-05-31\n公示: ~").findings(of: "DL-08", on: "2022-06-01") == [])
  }
}
