import Records
import Testing

@Suite struct `The agency's own profile` {
  @Test func `codes keep their zeros`() throws {
    let reading = try RecordReading(
      "格式版本: 1\n机关名称: 演示市市场监督管理局\n区划代码: 099000\n联系方式: {电话: 0990-0000000, 邮编: 099000}\n",
      as: AgencyProfile.shape)
    #expect(reading.findings == [])
    #expect(reading["区划代码"] == "099000")
    #expect(reading["联系方式", "邮编"] == "099000")
  }

  @Test func `a later format is refused, and a font that is not known`() throws {
    let reading = try RecordReading(
      "格式版本: 1️⃣2\n机关名称: 演示市市场监督管理局\n版式: {字体: 2️⃣windows}\n", as: AgencyProfile.shape)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: “格式版本”应当是1，这里是“2” [record.wrong-type] → 写1，用半角数字",
          "2️⃣错误: “字体”不能是“windows” [record.not-a-choice] → 是不是“Windows”？",
        ]))
  }
}
