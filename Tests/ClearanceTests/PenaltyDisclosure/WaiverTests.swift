import Clearance
import Diagnostics
import Documents
import TestMaterial
import Testing

@Suite struct `Waivers in a decision's record` {
  private static let unexplained = "公示: {日期: 1️⃣2022-05-10, 企业信用系统: 2022-05-10, 双公示: 2022-05-10}\n"

  @Test func `a warning that somebody let stand is a note with who, why and when`() throws {
    let sample = try SampleDecision(
      Self.unexplained + "豁免: [{规则: PUB-11, 理由: 全市通报, 人: 丙某, 日期: 2022-05-09}]")
    #expect(
      try said(of: sample)
        == sample.placed(["1️⃣提示: 在网站公开，没有写明社会影响（已豁免：全市通报；丙某，2022年5月9日） → "]))
  }

  @Test func `a waiver without who and when excuses nothing`() throws {
    let sample = try SampleDecision(Self.unexplained + "豁免: [2️⃣{规则: PUB-11, 理由: 全市通报}]")
    #expect(
      try said(of: sample)
        == sample.placed([
          "1️⃣警告: 在网站公开，没有写明社会影响 → 写“社会影响: ……”；没有社会影响的，只在企业信用系统公示",
          "2️⃣警告: 豁免“PUB-11”没有写是谁、哪一天决定的，不作数 → 补上“人: ……”和“日期: ……”",
        ]))
  }

  @Test func `nor does one of a later day`() throws {
    let sample = try SampleDecision(
      Self.unexplained + "豁免: [{规则: PUB-11, 理由: 全市通报, 人: 丙某, 日期: 2022-05-21}]")
    #expect(
      try said(of: sample)
        == sample.placed(["1️⃣警告: 在网站公开，没有写明社会影响 → 写“社会影响: ……”；没有社会影响的，只在企业信用系统公示"]))
  }

  @Test func `an error stands whoever waives it`() throws {
    let sample = try SampleDecision(
      """
      审核: 1️⃣{录入: 甲某, 法制: {人: 乙某, 日期: 2022-05-07}, 批准: {人: 丁某, 日期: 2022-05-09}}
      豁免: [2️⃣{规则: PUB-05, 理由: 来不及, 人: 丙某, 日期: 2022-05-09}]
      """)
    #expect(
      try said(of: sample)
        == sample.placed([
          "1️⃣错误: 没有保密审查的记录，不能公示 → 在“审核”里写“保密: {人: ……, 日期: ……}”",
          "2️⃣错误: “PUB-05”说的是错误，不能豁免，只有警告和提示可以 → 照提示改好，删去这条豁免",
        ]))
  }

  @Test func `one that meets nothing is told, as long as the decision is to be seen`() throws {
    let sample = try SampleDecision("豁免: [1️⃣{规则: PUB-11, 理由: 全市通报, 人: 丙某, 日期: 2022-05-09}]")
    #expect(
      try said(of: sample) == sample.placed(["1️⃣提示: 豁免“PUB-11”没有用上 → 问题已经改好的，删去这条豁免"]))
    #expect(try said(of: sample, on: "2026-01-01") == [])
  }

  @Test func `a rule of practice can be switched off, one of law cannot`() throws {
    let sample = try SampleDecision(Self.unexplained + "案卷号: ~")
    var review = DecisionReview(
      of: sample.decision, settings: sample.settings, on: "2025-05-11")
    #expect(review.findings.map(\.diagnostic.id) == ["EXP-04"])
    review.habits.switchOff("EXP-04")
    #expect(review.findings.map(\.diagnostic.id) == [])
    review.day = "2022-05-20"
    review.habits.switchOff("PUB-11")
    #expect(review.findings.map(\.diagnostic.id) == ["PUB-11"])
  }

  @Test func `of a document's rules the review says nothing`() throws {
    let sample = try SampleDecision("豁免: [{规则: DT-02, 理由: 演示}]")
    #expect(try said(of: sample) == [])
  }

  private func said(of sample: SampleDecision, on day: Day = "2022-05-20") throws -> [String] {
    #expect(sample.problems == [])
    let review = DecisionReview(of: sample.decision, settings: sample.settings, on: day)
    return review.findings.map(\.said)
  }
}
