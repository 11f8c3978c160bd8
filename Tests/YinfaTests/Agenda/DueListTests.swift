import Diagnostics
import Testing
import Yinfa

@Suite struct `What an office has to do` {
  private let inputs = [
    PenaltyOffice.file(
      "甲.yaml",
      PenaltyOffice.decision(9).replacing(
        "公示: {日期: 2022-05-11, 企业信用系统: 2022-05-11, 双公示: 2022-05-12, ", with: "公示: {日期: 2022-05-11, ")
    )
  ]

  private func due(on day: String) -> DueList { PenaltyOffice.press.due(inputs, on: day) }

  @Test func `what is not done by its day is overdue, what comes is not`() {
    let list = due(on: "2022-05-20")
    #expect(list.diagnostics == [])
    #expect(
      list.items.map { "\($0.day) \($0.action) \($0.ruleID)\($0.isOverdue ? " 逾期" : "")" } == [
        "2022-05-13 报送 DL-04 逾期", "2022-06-01 公示 DL-01",
      ])
    #expect(list.items.map(\.number) == ["演市监处罚〔2022〕9号", "演市监处罚〔2022〕9号"])
    #expect(list.items.map(\.dayWords) == ["2022年5月13日 星期五", "2022年6月1日 星期三"])
    #expect(list.items.first?.location?.description == "甲.yaml:4:8")
  }

  @Test func `a decision of a later day is not known yet`() {
    #expect(due(on: "2022-05-04").items == [])
  }

  @Test func `a request that cannot be read is told, and stops no publication`() {
    let broken = PenaltyOffice.file(
      "乙.yaml",
      """
      种类: 政府信息公开申请
      编号: 990000-GK-2022-0001
      申请人: {类型: 自然人, 名称: 张某某}
      申请内容: 监督检查结果
      收到: {方式: 当面, 日期: 5月5日}

      """)
    let list = PenaltyOffice.press.due(inputs + [broken], on: "2022-05-20")
    #expect(list.diagnostics.map(\.message) == ["“日期”应当是日期，这里是“5月5日”"])
    #expect(list.items.count == 2)
    #expect(PenaltyOffice.press.upload(inputs + [broken], on: "2022-05-20").diagnostics == [])
  }

  @Test func `a program gets the same as JSON`() {
    #expect(
      due(on: "2022-05-13").json.hasPrefix(
        """
        {
          "day": "2022-05-13",
          "items": [
            {
              "day": "2022-05-13",
              "action": "报送",
              "number": "演市监处罚〔2022〕9号",
              "id": "990000-2022-0009",
              "words": "报送双公示（自作出决定之日起7个工作日）",
              "rule": "DL-04",
              "citation": {
                "source": "",
                "clause": "",
                "strength": "实务"
              },
              "overdue": false,
              "file": "甲.yaml",
              "line": 4,
              "column": 8
            },

        """))
  }

  @Test func `a calendar gets a whole day each, under a name that stays`() {
    let lines = String(decoding: due(on: "2022-05-13").calendar, as: UTF8.self)
      .split(separator: "\r\n")
    #expect(
      lines.prefix(12) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Yinfa//Yinfa//ZH-CN", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", "X-WR-CALNAME:公示公开待办（演示市市场监督管理局）", "BEGIN:VEVENT",
        "UID:990000-2022-0009-DL-04@yinfa", "DTSTAMP:20220513T000000Z",
        "DTSTART;VALUE=DATE:20220513", "SUMMARY:报送：演市监处罚〔2022〕9号 报送双公示（自作出",
        " 决定之日起7个工作日）",
      ])
  }

  @Test func `what cannot be read is said, and what can is listed`() {
    let broken = inputs + [PenaltyOffice.file("乙.yaml", "种类: 处罚决定\n编号: [\n")]
    let list = PenaltyOffice.press.due(broken, on: "2022-05-20")
    #expect(list.items.count == 2)
    #expect(list.diagnostics.map(\.id) == ["yaml.missing-value"])
  }
}
