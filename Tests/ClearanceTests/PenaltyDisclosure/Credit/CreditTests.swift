import Testing

@Suite struct `Credit, by its right name` {
  @Test func `CRD-01: the list only with its decision`() throws {
    let draft = try Draft(
      """
      标题: 关于曝光五起典型案例的通告
      正文: |
        根据《市场监督管理严重违法失信名单管理办法》，通告如下。
        以上企业列入1️⃣黑名单，并列入2️⃣严重违法失信名单。
      """)
    #expect(draft.findings(of: "CRD-01").count == 2)
    #expect(
      draft.findings(of: "CRD-01").map { $0.drop { $0 != "错" }.description } == [
        "错误: 写了“严重违法失信名单”，没有列入决定书文号 → 已经作出列入决定的，写明列入决定书文号；没有的，删去",
        "错误: 写了“黑名单”，没有列入决定书文号 → 已经作出列入决定的，写明列入决定书文号；没有的，删去",
      ])
  }

  @Test(arguments: [
    "标题: 关于曝光典型案例的通告\n正文: 列入严重违法失信名单（列入决定书演市监严列〔2022〕1号）。",
    "标题: 关于专项整治的实施方案\n正文: 情节严重的，依法列入严重违法失信名单。",
    "标题: 关于曝光典型案例的通告\n正文: 按照《市场监督管理严重违法失信名单管理办法》办理。",
  ])
  func `CRD-01: not where it was decided, planned or cited`(_ text: String) throws {
    #expect(try Draft(text).findings(of: "CRD-01") == [])
  }

  @Test func `CRD-02: grades are not the list`() throws {
    let draft = try Draft("标题: 1️⃣关于2022年度诚信等级评定结果的公告\n正文: 评定结果如下。")
    #expect(
      draft.findings(of: "CRD-02")
        == draft.placed([
          "1️⃣错误: 公布诚信等级，没有说明它不同于严重违法失信名单"
            + " → 写上“本等级为……办法规定的信用等级，不同于《市场监督管理严重违法失信名单管理办法》规定的名单”"
        ]))
    #expect(
      try Draft(
        "标题: 关于诚信等级评定结果的公告\n正文: 本等级不同于《市场监督管理严重违法失信名单管理办法》规定的名单。"
      ).findings(of: "CRD-02") == [])
    #expect(try Draft("标题: 诚信等级评定办法\n正文: 略").findings(of: "CRD-02") == [])
  }
}
