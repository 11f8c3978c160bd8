import Documents
import Records
import TestMaterial
import Testing

@Suite struct `An office's own calendar` {
  private func profile(_ entries: String) throws -> RecordReading {
    try RecordReading(
      "格式版本: 1\n机关名称: 演示市市场监督管理局\n工作日历:\n\(entries)", as: AgencyProfile.shape)
  }

  @Test func `adds a year and its region's days to the State Council's`() throws {
    let reading = try profile(
      """
        - {年: 2027, 依据: 国办发明电〔2026〕99号, 放假: [2027-01-01至2027-01-03, 2027年4月5日], 上班: 2027-01-09}
        - {年: 2026, 依据: 演政办发〔2026〕9号, 放假: 2026-04-17, 仅本地: 是}
      """)
    #expect(reading.findings == [])
    #expect(
      WorkingCalendarRecord.arrangements(in: reading.record) == [
        HolidayArrangement(
          year: 2027, bases: ["国办发明电〔2026〕99号"],
          daysOff: ["2027-01-01"..."2027-01-03", "2027-04-05"..."2027-04-05"],
          workingDays: ["2027-01-09"]),
        HolidayArrangement(
          year: 2026, bases: ["演政办发〔2026〕9号"], daysOff: ["2026-04-17"..."2026-04-17"],
          workingDays: [], isLocal: true),
      ])
    let calendar = WorkingDayCalendar(profile: reading.record)
    #expect(calendar.bases[2027] == ["国办发明电〔2026〕99号"])
    #expect(!calendar.isWorkingDay("2026-04-17"))
    #expect(!calendar.isWorkingDay("2026-10-01"))
  }

  @Test func `days that are none, reversed, of another year or both off and on are said`() throws {
    let reading = try profile(
      """
        - 年: 2027
          依据: 国办发明电〔2026〕99号
          放假: [1️⃣春节, 2️⃣2027-02-11至2027-02-05, 3️⃣2028-01-01, 4️⃣2027-05, 2027-10-01至2027-10-07]
          上班: [5️⃣2026-11-07, 6️⃣2027-10-02]
      """)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: “放假”里的“春节”不是日期 [calendar.no-days] → 写成“2027-01-01”，或者“2027-02-05至2027-02-11”",
          "2️⃣错误: “2027-02-11至2027-02-05”的结束早于开始 [calendar.reversed] → 对调前后两个日期",
          "3️⃣错误: “2028-01-01”不在2027年 [calendar.other-year] → 核对年份；上一年12月的日子可以写在这里",
          "4️⃣错误: “放假”里的“2027-05”不是日期 [calendar.no-days] → 写成“2027-01-01”，或者“2027-02-05至2027-02-11”",
          "5️⃣错误: “2026-11-07”不在2027年 [calendar.other-year] → 核对年份；上一年12月的日子可以写在这里",
          "6️⃣错误: 2027年10月2日既放假又上班 [calendar.off-and-on] → 核对放假通知，只留一处",
        ]))
  }
}
