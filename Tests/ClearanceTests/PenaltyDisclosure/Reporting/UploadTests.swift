import Documents
import TestMaterial
import Testing

@Suite struct `Rows of the upload` {
  @Test func `SGS-01: the amount that is said is the one that is reported`() throws {
    let sample = try SampleDecision(
      """
      处罚:
        - {种类: 罚款, 金额: 2000, 内容: 1️⃣罚款2万元}
        - {种类: 罚款, 金额: 12000, 内容: 罚款1.2万元}
        - {种类: 没收违法所得, 金额: 3000.50, 内容: "没收违法所得3,000.50元"}
        - {种类: 没收非法财物, 金额: 96, 内容: 没收饼干8袋}
      """)
    #expect(
      sample.findings(of: "SGS-01")
        == sample.placed(["1️⃣错误: 内容写的是20000元，金额是2000元 → 核对决定书，改正其中一处"]))
  }

  @Test func `SGS-02: a fine has an amount`() throws {
    let sample = try SampleDecision("处罚: 1️⃣[{种类: 罚款, 金额: 0}]")
    #expect(
      sample.findings(of: "SGS-02")
        == sample.placed(["1️⃣错误: 处罚类别有罚款，罚款金额是零 → 核对决定书，改正“种类”或者“金额”"]))
    #expect(try SampleDecision("处罚: [警告]").findings(of: "SGS-02") == [])
  }

  @Test func `SGS-03: no cell is too long`() throws {
    let name = String(repeating: "演", count: 201)
    let sample = try SampleDecision(
      "当事人: {类型: 法人, 名称: 1️⃣\(name), 统一社会信用代码: 91990001MA0000007C, 住所: 演示市演示路1号}")
    #expect(
      sample.findings(of: "SGS-03")
        == sample.placed(["1️⃣错误: “行政相对人名称”有201个字，最多200个 → 缩短；一格只写一项内容"]))
  }

  @Test func `SGS-05: days stand in their order`() throws {
    let sample = try SampleDecision("决定日期: 1️⃣2022-05-21")
    #expect(
      sample.findings(of: "SGS-05")
        == sample.placed(["1️⃣错误: 决定日期2022年5月21日在今天（2022年5月20日）以后 → 核对年、月、日"]))
    let override = try SampleDecision(
      "公示: {日期: 2022-05-10, 改定期限: {到: 1️⃣2021-05-09, 人: 丙某, 职务: 科长, 理由: 演示, 日期: 2022-05-09}}")
    #expect(
      override.findings(of: "SGS-05")
        == override.placed(["1️⃣错误: 公示截止期2021年5月9日早于决定日期2022年5月5日 → 核对“改定期限”的年、月、日"]))
  }

  @Test func `SGS-06: a number stands once, and none is left out`() throws {
    let changes = "编号: 990000-2022-0017\n决定书文号: 1️⃣演市监处罚〔2022〕17号"
    let sample = try SampleDecision(changes)
    let twin = try SampleDecision(changes.replacing("0017", with: "0018"), after: 2)
    let sixteenth = try SampleDecision("编号: 990000-2022-0016\n决定书文号: 演市监处罚[2022]１６号")
    let fifteenth = try SampleDecision("编号: 990000-2022-0015\n决定书文号: 演市监处罚〔2022〕15号")
    let twice = "1️⃣错误: 文号“演市监处罚〔2022〕17号”另有一件决定也用了 → 核对发文登记，改正其中一个"
    #expect(
      sample.findings(of: "SGS-06", among: [sixteenth, twin]) == sample.placed([twice]))
    #expect(
      sample.findings(of: "SGS-06", isAsked: false, among: [sixteenth, twin])
        == sample.placed([twice.replacing("错误", with: "警告")]))
    #expect(
      sample.findings(of: "SGS-06", among: [fifteenth])
        == sample.placed(["1️⃣警告: 前一号“演市监处罚〔2022〕16号”没有记录 → 补上漏记的决定；不予处罚等占用的，核对发文登记"]))
    #expect(sample.findings(of: "SGS-06", among: [sixteenth]) == [])
    #expect(sample.findings(of: "SGS-06") == [])
  }

  @Test func `SGS-04: what is withheld parts the site from the upload`() throws {
    let sample = try SampleDecision(
      """
      处罚: [{种类: 没收非法财物, 金额: 1520, 内容: 没收感冒颗粒12盒}]
      隐去:
        - 1️⃣{文字: 感冒颗粒12盒, 类别: 商业秘密, 理由: 演示}
        - 2️⃣{文字: 91990001MA0000007C, 类别: 其他, 理由: 演示}
      """)
    let suggestion = " → “隐去”的文字不碰代码和处罚内容；处罚内容里不该公开的，在“内容”里换一种写法"
    #expect(
      sample.findings(of: "SGS-04")
        == sample.placed([
          "2️⃣错误: “行政相对人代码_1(统一社会信用代码)”报送的是“91990001MA0000007C”，网站上是“×××”\(suggestion)",
          "1️⃣错误: “处罚内容”报送的是“没收感冒颗粒12盒”，网站上是“没收×××”\(suggestion)",
        ]))
    #expect(
      try SampleDecision("隐去: [{文字: 感冒颗粒, 类别: 商业秘密, 理由: 演示}]").findings(of: "SGS-04") == [])
  }

  @Test func `SGS-06: two decisions never share their pages`() throws {
    let sample = try SampleDecision("编号: 1️⃣990000-2022-0017")
    let sixteenth = try SampleDecision("编号: 990000-2022-0017\n决定书文号: 演市监处罚〔2022〕16号", after: 1)
    #expect(
      sample.findings(of: "SGS-06", among: [sixteenth])
        == sample.placed([
          "1️⃣错误: 编号“990000-2022-0017”另有一件决定也用了，两件的网页会互相覆盖 → 编号用过的不再用，给其中一件另编一个"
        ]))
  }

  @Test func `SGS-07: no bar in a cell`() throws {
    let sample = try SampleDecision(
      "当事人: {类型: 法人, 名称: 1️⃣\"演示市|药店\", 统一社会信用代码: 91990001MA0000007C, 住所: 演示市演示路1号}")
    #expect(
      sample.findings(of: "SGS-07")
        == sample.placed(["1️⃣警告: “行政相对人名称”里有换行、制表符或者竖线 → 删去，或者改用顿号、分号"]))
  }

  @Test(arguments: [
    ("演示(北区)药店", "1️⃣警告: 当事人名称“演示(北区)药店”用了半角括号 → 照营业执照写，括号用全角“（”“）”"),
    ("演示(北区）药店", "1️⃣警告: 当事人名称“演示(北区）药店”混用全角和半角括号 → 照营业执照写，括号用全角“（”“）”"),
    ("演示（北区）药店", nil),
  ])
  func `SGS-08: the brackets of a name are of one width`(_ name: String, _ expected: String?) throws
  {
    let sample = try SampleDecision(
      "当事人: {类型: 法人, 名称: 1️⃣\(name), 统一社会信用代码: 91990001MA0000007C, 住所: 演示市演示路1号}")
    #expect(sample.findings(of: "SGS-08") == sample.placed([expected].compactMap { $0 }))
  }
}
