import Clearance
import Diagnostics
import Documents
import TestMaterial
import Testing

@Suite struct `DL-10: the annual report on disclosure` {
  private func said(_ reports: String, on day: Day?) throws -> [String] {
    let settings = try SampleDecision(office: "公示: {年度报告: [\(reports)]}").settings
    return Rulebook.check(OfficeReview(of: settings, on: day)).map {
      "\($0.diagnostic.id) \($0.said)"
    }
  }

  @Test(arguments: ["2026-01-20", "2025-01-17, 2026-01-31", "2025-02-17, 2026-01-20"])
  func `is published by the end of January`(_ reports: String) throws {
    #expect(try said(reports, on: "2026-03-02") == [])
  }

  @Test func `is awaited until then`() throws {
    #expect(try said("2025-01-17", on: "2026-01-31") == [])
    #expect(try said("", on: "2026-03-02") == [])
    #expect(try said("2025-01-17", on: nil) == [])
  }

  @Test func `was published too late`() throws {
    #expect(
      try said("2025-01-17, 2026-02-03", on: "2026-03-02") == [
        "DL-10 5:25: 警告: 2026年2月3日才公布政府信息公开工作年度报告，期限是2026年1月31日（每年1月31日前），超过2个工作日 → 核对日期；确实迟了的，在案卷里写明原因"
      ])
  }

  @Test func `is missing`() throws {
    #expect(
      try said("2025-01-17", on: "2026-02-03") == [
        "DL-10 5:5: 警告: 还没有公布政府信息公开工作年度报告，期限是2026年1月31日（每年1月31日前），已超过2个工作日 → 尽快办理；已经办了的，补上日期"
      ])
  }
}
