import Clearance
import Documents
import Testing

@Suite struct `DT-04: the day of signing has come` {
  @Test(arguments: [("2026-03-14", true), ("2026-03-13", true), ("2026-03-15", false)])
  func `a document is not dated later than today`(_ date: String, _ isRight: Bool) throws {
    let draft = try Draft("成文日期: 1️⃣\(date)\n")
    let today = try #require(Day(year: 2026, month: 3, day: 14))
    #expect(
      draft.findings(of: "DT-04", on: today)
        == draft.placed(isRight ? [] : ["1️⃣警告: 成文日期“2026年3月15日”还没有到 → 核对年份和月份；提前起草的，签发时再改"]))
    #expect(draft.findings(of: "DT-04") == [])
  }
}
