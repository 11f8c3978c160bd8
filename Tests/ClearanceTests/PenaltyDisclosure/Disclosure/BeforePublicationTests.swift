import Documents
import TestMaterial
import Testing

@Suite struct `What comes before publication` {
  @Test func `PUB-05: the review for secrets`() throws {
    let late = try SampleDecision(
      """
      审核: {录入: 甲某, 法制: {人: 乙某, 日期: 2022-05-07}, 保密: {人: 丙某, 日期: 1️⃣2022-05-12}, 批准: {人: 丁某, 日期: 2022-05-09}}
      """)
    #expect(
      late.findings(of: "PUB-05")
        == late.placed(["1️⃣错误: 2022年5月10日公示，2022年5月12日才保密审查 → 核对日期；保密审查以前不能公示"]))
    let none = try SampleDecision("审核: 1️⃣{录入: 甲某}")
    #expect(
      none.findings(of: "PUB-05")
        == none.placed(["1️⃣错误: 没有保密审查的记录，不能公示 → 在“审核”里写“保密: {人: ……, 日期: ……}”"]))
    let refused = try SampleDecision("审核: {保密: {人: 丙某, 日期: 2022-05-08, 结论: 1️⃣不公开}}")
    #expect(
      refused.findings(of: "PUB-05")
        == refused.placed(["1️⃣错误: 保密审查的结论是不公开，不能公示 → 删去“公示”里的日期，已经公示的立即撤下"]))
  }

  @Test func `PUB-09: the notices`() throws {
    let untold = try SampleDecision("送达: 1️⃣{日期: 2022-05-06}")
    #expect(
      untold.findings(of: "PUB-09")
        == untold.placed(["1️⃣错误: 送达时没有书面告知将要公示 → 补送公示告知书，然后写“公示告知: 是”"]))
    let unserved = try SampleDecision("送达: ~")
    #expect(
      unserved.findings(of: "PUB-09") == ["1:1: 错误: 没有送达的记录，不能公示 → 写“送达: {日期: ……, 公示告知: 是}”"])
    let later = try SampleDecision("送达: {日期: 1️⃣2022-05-11, 公示告知: 是}")
    #expect(
      later.findings(of: "PUB-09")
        == later.placed(["1️⃣错误: 2022年5月10日公示，2022年5月11日才送达 → 核对日期；送达以前不能公示"]))
  }

  @Test func `PUB-09: since 2025 with the notice of repair`() throws {
    let changes = "送达: 1️⃣{日期: 2025-06-22, 公示告知: 是}\n公示: {日期: 2025-07-01}"
    let sample = try SampleDecision(changes)
    #expect(
      sample.findings(of: "PUB-09", on: "2025-07-01")
        == sample.placed(["1️⃣警告: 送达时没有一并送达信用修复告知书 → 补送信用修复告知书，然后写“修复告知: 是”"]))
    let before = try SampleDecision(changes.replacing("2025-06-22", with: "2025-06-21"))
    #expect(before.findings(of: "PUB-09", on: "2025-07-01") == [])
  }

  @Test func `PUB-11: the ground for the portal`() throws {
    let sample = try SampleDecision("公示: {日期: 1️⃣2022-05-10}")
    #expect(
      sample.findings(of: "PUB-11")
        == sample.placed(["1️⃣警告: 在网站公开，没有写明社会影响 → 写“社会影响: ……”；没有社会影响的，只在企业信用系统公示"]))
    #expect(sample.findings(of: "PUB-11", on: "2026-01-01") == [])
    #expect(try SampleDecision("公示: {企业信用系统: 2022-05-10}").findings(of: "PUB-11") == [])
  }

  @Test func `PUB-16: four eyes`() throws {
    let sample = try SampleDecision(
      """
      审核:
        录入: 甲某
        法制: {人: 乙某, 日期: 1️⃣2022-05-11}
        保密: {人: 2️⃣甲某, 日期: 2022-05-08}
        批准: {人: 3️⃣甲某, 日期: 2022-05-09}
      """)
    #expect(
      sample.findings(of: "PUB-16")
        == sample.placed([
          "1️⃣错误: 2022年5月10日公示，2022年5月11日才法制审核 → 核对日期；法制审核以前不能公示",
          "2️⃣错误: 录入和“保密”是同一个人“甲某” → 由别人审查，改正姓名",
          "3️⃣错误: 录入和“批准”是同一个人“甲某” → 由别人批准，改正姓名",
        ]))
    let none = try SampleDecision("审核: 1️⃣{保密: {人: 丙某, 日期: 2022-05-08}}")
    #expect(
      none.findings(of: "PUB-16")
        == none.placed([
          "1️⃣错误: 没有法制审核的记录，不能公示 → 在“审核”里写“法制: {人: ……, 日期: ……}”",
          "1️⃣错误: 没有批准的记录，不能公示 → 在“审核”里写“批准: {人: ……, 日期: ……}”",
        ]))
  }
}
