import Clearance
import Diagnostics
import Documents
import Records
import Supervision
import TestMaterial
import Testing

@Suite struct `What has left the public` {
  /// Shown through 10 May 2025.
  private static let expired: Day = "2025-05-11"

  private static func found(
    _ text: String, as path: String = "旧/名单.html", on day: Day = expired, _ changes: String = "",
    besides shown: [String] = [], from records: [RecordTrace] = []
  ) throws -> [String] {
    let sample = try SampleDecision(changes)
    let course = DisclosureCourse(of: sample.decision, sample.settings)
    let stopped = StoppedDecision(sample.decision, course.state(on: day))
    let scan = LeakScan(
      stopping: StoppedMentions([stopped].compactMap { $0 }, besides: shown))
    let file = OutputFile(path: path, bytes: Array(text.utf8))
    let found = scan.findings(in: PublicFile(file, from: records))
    return found.filter { ["PRD-", "EXP-"].contains($0.id.prefix(4)) }.map {
      "\($0.id) \($0.location?.description ?? "") \($0.severity.chinese): \($0.message) → \($0.suggestion ?? "")"
    }
  }

  @Test(arguments: [
    "演市监处罚〔2022〕17号", "演市监处罚[2022]17号", "演市监处罚（2022）１７号", "演市监处罚【2022】 17 号", "990000-2022-0017",
  ])
  func `PRD-01: its number stands nowhere after its last day`(number: String) throws {
    let page = "<p>名单：</p>\n<p>第\(number)</p>"
    let said = try Self.found(page)
    #expect(said.count == 1)
    #expect(
      said.allSatisfy {
        $0.hasPrefix("PRD-01 旧/名单.html:2:")
          && $0.hasSuffix(
            " 错误: 演市监处罚〔2022〕17号公示到2025年5月10日为止，公开文件里还有它的文号"
              + " → 撤下这个文件，或者删去这一件；用 yinfa expose --all 重印，到期的自动撤下")
      })
    #expect(try Self.found(page, on: "2025-05-10") == [])
  }

  @Test func `PRD-01: nor in the name of a file`() throws {
    let said = try Self.found("<p>略</p>", as: "摘要/990000-2022-0017.html")
    #expect(
      said == [
        "PRD-01 摘要/990000-2022-0017.html:1:1 错误: 演市监处罚〔2022〕17号公示到2025年5月10日为止，公开文件的文件路径里还有它的文号"
          + " → 撤下这个文件，或者删去这一件；用 yinfa expose --all 重印，到期的自动撤下"
      ])
  }

  @Test(arguments: ["演市监处罚〔2022〕117号", "演市监处罚〔2022〕7号", "1990000-2022-0017", "990000-2022-00171"])
  func `PRD-01: another number is another decision's`(number: String) throws {
    #expect(try Self.found("<p>\(number)</p>") == [])
  }

  @Test func `EXP-01: the page of the end names neither the party nor what it did`() throws {
    let number = "演市监处罚〔2022〕17号"
    #expect(try Self.found("<p>\(number)：公示期已届满，已停止公示。</p>") == [])
    let suggestion = " → 只写文号和“公示期已届满”“已停止公示”，删去当事人和违法事实"
    let start = "EXP-01 旧/名单.html:1:"
    let named = try Self.found("<p>\(number)已停止公示。演示市某某药店有限公司</p>")
    #expect(
      named.map { $0.drop { $0 != " " }.drop { $0 != "错" }.description } == [
        "错误: \(number)公示到2025年5月10日为止，说明停止公示的页面还写着当事人名称\(suggestion)"
      ])
    #expect(named.allSatisfy { $0.hasPrefix(start) })
    #expect(
      try Self.found("<p>\(number)已停止公示。91990001MA0000007C</p>").map { $0.prefix(6) } == ["EXP-01"])
    #expect(
      try Self.found("<p>\(number)（销售劣药）公示期已届满。</p>").map { $0.prefix(6) } == ["EXP-01"])
  }

  @Test func `EXP-02: nothing of a repaired decision is left`() throws {
    let repair = "事件: [{动作: 信用修复, 日期: 2023-06-20, 依据文号: 演市监信修〔2023〕1号}]"
    #expect(
      try Self.found("名单\n演市监处罚〔2022〕17号\n", as: "a.txt", on: "2023-06-20", repair) == [
        "EXP-02 a.txt:2:1 错误: 演市监处罚〔2022〕17号已经信用修复，公开文件里还有它的文号"
          + " → 撤下这个文件，或者删去这一件；缓存、附件、旧的名单也要撤"
      ])
    #expect(
      try Self.found("处罚名单\n演示市某某药店有限公司\n", as: "a.txt", on: "2023-06-20", repair) == [
        "EXP-02 a.txt:2:1 错误: 演市监处罚〔2022〕17号已经信用修复，公开文件里还有它的当事人名称"
          + " → 撤下这个文件，或者删去这一件；缓存、附件、旧的名单也要撤"
      ])
    #expect(try Self.found("处罚名单\n演示市某某药店有限公司\n", as: "a.txt", on: "2023-06-19", repair) == [])
  }

  @Test func `EXP-02: a withdrawn one is told of by its note alone`() throws {
    let withdrawal =
      "事件: [{动作: 撤回, 日期: 2022-08-01, 类别: 撤销, 依据文号: 演府复决〔2022〕5号, 理由: 行政复议决定撤销原处罚决定。}]"
    let note = "演市监处罚〔2022〕17号已于2022年8月1日撤回。"
    #expect(try Self.found(note, as: "a.txt", on: "2022-08-01", withdrawal) == [])
    #expect(
      try Self.found("处罚：演市监处罚〔2022〕17号", as: "a.txt", on: "2022-08-01", withdrawal).map {
        $0.prefix(6)
      } == ["EXP-02"])
    let named = withdrawal.replacing("动作: 撤回,", with: "动作: 撤回, 具名: 是,")
    let party = note + "演示市某某药店有限公司"
    #expect(
      try Self.found(party, as: "a.txt", on: "2022-08-01", withdrawal).map { $0.prefix(6) } == [
        "EXP-01"
      ])
    #expect(try Self.found(party, as: "a.txt", on: "2022-08-01", named) == [])
  }

  @Test func `EXP-02: a party that another decision still shows may be named`() throws {
    let list = "处罚名单\n演示市某某药店有限公司 91990001MA0000007C\n"
    let branch = "演示市某某药店有限公司第二分店"
    #expect(
      try Self.found(list, as: "a.txt", besides: [branch, "91990001MA0000007C"]) == [])
    #expect(try Self.found(list, as: "a.txt", besides: [branch]).count == 1)
    #expect(try Self.found("许可名单\n演示市某某药店有限公司\n", as: "a.txt") == [])
  }

  @Test func `words of every day are no marks`() throws {
    #expect(try Self.found("<p>共17件处罚</p>", "编号: 17") == [])
    let shop = "当事人: {类型: 个体工商户, 名称: 好又多, 统一社会信用代码: 92990001MA00000154, 住所: 演示市演示路1号}"
    #expect(try Self.found("<p>处罚好又多超市</p>", shop) == [])
    #expect(try Self.found("<p>处罚92990001MA00000154</p>", shop).map { $0.prefix(6) } == ["EXP-02"])
  }

  @Test func `EXP-03: a typical case ends as well, or names nobody`() throws {
    #expect(
      try Self.found("典型案例：演示市某某药店有限公司被处罚。", as: "a.txt") == [
        "EXP-03 a.txt:1:6 警告: 演市监处罚〔2022〕17号公示到2025年5月10日为止，典型案例里还有它的当事人名称"
          + " → 改成“某公司”重新印，或者撤下"
      ])
    #expect(try Self.found("典型案例：某公司被处罚。", as: "a.txt") == [])
  }

  @Test func `what another record's own words mention, a person looks at`() throws {
    let other = RecordTrace(number: "演市监处罚〔2025〕1号", origin: nil)
    #expect(
      try Self.found("<p>原处罚决定演市监处罚〔2022〕17号</p>", from: [other]).map {
        $0.contains(" 警告: ")
      } == [true])
    let own = RecordTrace(number: "演市监处罚〔2022〕17号", origin: nil)
    #expect(
      try Self.found("<p>演市监处罚〔2022〕17号</p>", from: [other, own]).map {
        $0.contains(" 错误: ")
      } == [true])
  }

  @Test func `EXP-04: the record outlives its publication`() throws {
    let sample = try SampleDecision("决定书文号: 1️⃣演市监处罚〔2022〕17号\n案卷号: ~")
    #expect(
      sample.findings(of: "EXP-04", on: "2025-05-11")
        == sample.placed(["1️⃣提示: 已经停止公示，没有写案卷号 → 归档以后写“案卷号: ……”；这条记录不要删"]))
    #expect(sample.findings(of: "EXP-04", on: "2025-05-10") == [])
    #expect(
      try SampleDecision("案卷号: 990000-2022-CF-0017").findings(of: "EXP-04", on: "2025-05-11") == [])
  }
}
