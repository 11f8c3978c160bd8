import Clearance
import Diagnostics
import Documents
import Records
import Testing

@Suite struct `The 发文字号` {
  @Test(arguments: [
    RuleCase("文号: 演市监〔2026〕12号"), RuleCase("文号: 演市监药〔2026〕1号　　签发人：张某某"),
    RuleCase("题下: 2026年1月20日 17:28"), RuleCase("题下: 演市监〔2026〕12号"),
    RuleCase("标题: 演示市市场监督管理局公告\n文号: 2026年第3号"), RuleCase("格式: 纪要\n文号: 第3期"),
    RuleCase("格式: 纪要\n文号: 〔2026〕第3号"), RuleCase("标题: 演示市市场监督管理局公告\n文号: 〔2026〕第3号"),
    RuleCase("文号: 演市监〔2026〕××号"),
  ])
  func `NO-01: has its parts and nothing else`(_ one: RuleCase) { one.check("NO-01") }

  private static let form = "写成“机关代字〔年份〕序号号”，如“演市监〔2026〕12号”"

  @Test(arguments: [
    RuleCase("文号: 1️⃣演市监2026年12号", "1️⃣错误: 发文字号“演市监2026年12号”不是发文字号的写法 → \(form)"),
    RuleCase("标题: 关于检查的通知\n文号: 1️⃣第3号", "1️⃣错误: 发文字号“第3号”不是发文字号的写法 → \(form)"),
    RuleCase("文号: 1️⃣〔2026〕12号", "1️⃣错误: 发文字号“〔2026〕12号”没有机关代字 → \(form)"),
    RuleCase(
      "文号: 1️⃣文号：演市监〔2026〕12号",
      "1️⃣错误: 发文字号“文号：演市监〔2026〕12号”除了代字、年份和序号还有别的字 → 只写发文字号，如“演市监〔2026〕12号”"),
    RuleCase("文号: 1️⃣演市监〔2206〕12号", "1️⃣错误: 发文字号“演市监〔2206〕12号”的年份不对 → 核对年份"),
    RuleCase("文号: 1️⃣演市监〔2026〕　号", "1️⃣错误: 发文字号“演市监〔2026〕　号”还没有填序号 → 填上登记的发文顺序号"),
    RuleCase("文号: 1️⃣演市监〔2026〕0号", "1️⃣错误: 发文字号“演市监〔2026〕0号”的序号是零 → 填上登记的发文顺序号"),
    RuleCase(
      "文号: 　1️⃣演市监 〔2026〕 12 号", "1️⃣错误: 发文字号“演市监 〔2026〕 12 号”中间有空格 → 删去空格",
      mended: "文号: 　演市监〔2026〕12号"),
    RuleCase(
      "文号: 1️⃣演市监〔２０２６〕１２号", "1️⃣错误: 发文字号“演市监〔２０２６〕１２号”用了全角数字 → 改用半角阿拉伯数字",
      mended: "文号: 演市监〔2026〕12号"),
  ])
  func `NO-01: says which part is wrong`(_ one: RuleCase) { one.check("NO-01") }

  @Test(arguments: [
    RuleCase("文号: 演市监〔2026〕12号"),
    RuleCase(
      "文号: 演市监1️⃣[2026]12号", "1️⃣错误: 发文字号的年份用了“[2026]” → 改用六角括号“〔2026〕”",
      mended: "文号: 演市监〔2026〕12号"),
    RuleCase(
      "文号: 演市监1️⃣（2026）12号", "1️⃣错误: 发文字号的年份用了“（2026）” → 改用六角括号“〔2026〕”",
      mended: "文号: 演市监〔2026〕12号"),
    RuleCase(
      "文号: 演市监1️⃣【2026〕12号", "1️⃣错误: 发文字号的年份用了“【2026〕” → 改用六角括号“〔2026〕”",
      mended: "文号: 演市监〔2026〕12号"),
    RuleCase(
      "文号: 演市监1️⃣﹝2026﹞12号", "1️⃣错误: 发文字号的年份用了“﹝2026﹞” → 改用六角括号“〔2026〕”",
      mended: "文号: 演市监〔2026〕12号"),
  ])
  func `NO-02: puts its year in 六角括号`(_ one: RuleCase) { one.check("NO-02") }

  @Test(arguments: [
    RuleCase("文号: 演市监〔2026〕12号"), RuleCase("格式: 命令\n文号: 第12号"),
    RuleCase("标题: 演示市市场监督管理局公告\n文号: 〔2026〕第3号"),
    RuleCase(
      "文号: 演市监〔2026〕1️⃣第12号", "1️⃣错误: 发文字号“演市监〔2026〕第12号”的序号前加了“第”字 → 删去“第”字",
      mended: "文号: 演市监〔2026〕12号"),
  ])
  func `NO-03: has no 第`(_ one: RuleCase) { one.check("NO-03") }

  @Test(arguments: [
    RuleCase("文号: 演市监〔2026〕100号"), RuleCase("文号: 演市监〔2026〕0号"),
    RuleCase(
      "文号: 演市监〔2026〕1️⃣007号", "1️⃣错误: 发文字号“演市监〔2026〕007号”的序号补了零 → 删去前面的“00”",
      mended: "文号: 演市监〔2026〕7号"),
  ])
  func `NO-04: is not padded`(_ one: RuleCase) { one.check("NO-04") }

  @Test(arguments: [
    RuleCase("文号: 演市监〔2026〕12号"),
    RuleCase("文号: 演市监〔1️⃣26〕12号", "1️⃣错误: 发文字号“演市监〔26〕12号”的年份只写了两位 → 把年份写成四位数字"),
  ])
  func `NO-05: has the whole year`(_ one: RuleCase) { one.check("NO-05") }

  @Test(arguments: [
    RuleCase("文号: 演市监〔2026〕12号"),
    RuleCase(
      "文号: 演市监〔2026〕11️⃣2", "1️⃣错误: 发文字号“演市监〔2026〕12”没有“号”字 → 在序号后加“号”",
      mended: "文号: 演市监〔2026〕12号"),
    RuleCase(
      "文号: 演市监〔2026〕11️⃣2期", "1️⃣错误: 发文字号“演市监〔2026〕12期”没有“号”字 → 在序号后加“号”"),
  ])
  func `NO-06: ends with 号`(_ one: RuleCase) { one.check("NO-06") }

  @Test(arguments: [
    RuleCase("文号: 演市监〔2026〕1号\n日期: 2026年1月5日"), RuleCase("文号: 演市监〔2026〕1号"),
    RuleCase("文号: 演市监〔26〕1号\n日期: 2026年1月5日"),
    RuleCase(
      "文号: 演市监〔1️⃣2025〕1号\n日期: 2026年1月5日",
      "1️⃣警告: 发文字号的年份是2025年，成文日期却是“2026年1月5日” → 核对年份，改正写错的一处"),
  ])
  func `NO-07: is of the year of signing`(_ one: RuleCase) { one.check("NO-07") }

  private static let agency = Agency(name: "演示市市场监督管理局", codes: ["演市监"])

  @Test(arguments: [
    RuleCase("文号: 演市监〔2026〕1号"), RuleCase("文号: 演市监药〔2026〕1号"),
    RuleCase("标题: 关于协查的函\n文号: 演市监函〔2026〕1号"),
    RuleCase("标志: 演示市公安局\n标志: 演示市市场监督管理局\n文号: 演公〔2026〕1号"),
    RuleCase(
      "文号: 1️⃣演药监〔2026〕1号", "1️⃣警告: “演药监”不是本机关的代字 → 本机关的代字是“演市监”；另有代字的，写进 yinfa.yaml"),
    RuleCase(
      "标题: 关于协查的函\n文号: 1️⃣演市监〔2026〕1号",
      "1️⃣提示: 文种是函，代字“演市监”里没有“函”字 → 函件单独编号的，用带“函”字的代字"),
  ])
  func `NO-08: bears a code of the office`(_ one: RuleCase) {
    one.check("NO-08", agency: Self.agency)
  }

  @Test func `NO-08: knows no code of an office that gave none`() {
    RuleCase("文号: 演药监〔2026〕1号").check("NO-08")
  }

  @Test func `NO-09: is given once`() {
    let second = FoundDocument("标题: 关于乙事的通知\n标志: 演示市市场监督管理局文件\n文号: 演市监[2026]012号").proofreading
    let first = FoundDocument("标志: 演示市市场监督管理局文件\n文号: 演市监〔2026〕12号\n标题: 关于甲事的通知").proofreading
    for (proofreading, expected) in [
      (second, ["错误: 发文字号“演市监[2026]012号”已经给了“关于甲事的通知” → 查发文登记簿，改正其中一个"]), (first, []),
    ] {
      var together = proofreading
      together.register = DocumentRegister(of: [first.document, second.document])
      #expect(together.findings(of: "NO-09") == expected)
    }
  }

  @Test(arguments: [
    RuleCase("文号: 甲监〔2026〕5号"), RuleCase("文号: 甲监〔2026〕5号\n题下: 甲监〔2026〕5号"),
    RuleCase(
      "文号: 甲监〔2026〕5号　1️⃣乙卫〔2026〕8号",
      "1️⃣错误: 又标了一个发文字号“乙卫〔2026〕8号” → 联合行文只标主办机关的发文字号，删去其余的"),
    RuleCase(
      "文号: 甲监〔2026〕5号\n文号: 1️⃣乙卫〔2026〕8号",
      "1️⃣错误: 又标了一个发文字号“乙卫〔2026〕8号” → 联合行文只标主办机关的发文字号，删去其余的"),
  ])
  func `NO-10: is one alone`(_ one: RuleCase) { one.check("NO-10") }

  @Test(arguments: [
    RuleCase("格式: 命令\n文号: 第12号"), RuleCase("格式: 命令\n文号: 第十二号"), RuleCase("文号: 演府令〔2026〕12号"),
    RuleCase(
      "格式: 命令\n文号: 1️⃣演府令〔2026〕12号",
      "1️⃣警告: 令号“演府令〔2026〕12号”不是“第几号”的写法 → 写成“第12号”，不写年份和代字"),
    RuleCase("格式: 命令\n文号: 1️⃣第012号", "1️⃣警告: 令号“第012号”不是“第几号”的写法 → 写成“第12号”，不写年份和代字"),
  ])
  func `NO-11: of an order is 第几号`(_ one: RuleCase) { one.check("NO-11") }
}

extension Proofreading {
  fileprivate func findings(of id: String) -> [String] {
    (Rulebook.rule(id)?.check(self) ?? []).map(\.diagnostic).map {
      "\($0.severity.chinese): \($0.message) → \($0.suggestion ?? "")"
    }
  }
}
