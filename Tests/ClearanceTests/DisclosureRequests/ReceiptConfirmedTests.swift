import Clearance
import Documents
import TestMaterial
import Testing

@Suite struct `DL-11D: the day of receipt` {
  @Test(arguments: [
    "方式: 当面, 日期: 2026-03-02", "方式: 邮寄, 日期: 2026-03-02",
    "方式: 平常信函, 日期: 2026-03-02, 确认日期: 2026-03-02",
    "方式: 互联网, 日期: 2026-03-02, 确认日期: 2026-03-04",
  ])
  func `is certain where the way needs no word, or both have confirmed it`(
    _ receipt: String
  ) throws {
    #expect(try SampleRequest.said("收到: {\(receipt)}", on: "2026-03-05") == [])
  }

  @Test func `is confirmed`() throws {
    #expect(
      try SampleRequest.said("收到: {方式: 传真, 日期: 2026-03-02}", on: "2026-03-05") == [
        "DL-11D 4:5: 警告: 传真提交的申请没有写“确认日期”，暂从到达之日算 → 和申请人确认收到，写“确认日期: ……”"
      ])
  }

  @Test func `of an ordinary letter is confirmed at once`() throws {
    #expect(
      try SampleRequest.said(
        "收到: {方式: 平常信函, 日期: 2026-03-02, 确认日期: 2026-03-04}", on: "2026-03-05") == [
          "DL-11D 4:38: 警告: 2026年3月2日收到平常信函，2026年3月4日才和申请人确认 → 核对日期；平常信函应当在收到的当日确认"
        ])
  }
}
