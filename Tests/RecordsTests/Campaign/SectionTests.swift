import Records
import Testing

@Suite struct `Sections of a text` {
  @Test(arguments: [
    ("一、工作目标", "一、"), ("十二、工作目标", "十二、"), ("（一）动员", "（一）"), ("（12）动员", "（12）"),
    ("1.检查", "1."), ("12．检查", "12．"), ("二.检查", "二."),
  ])
  func `a number that was written into a title is pointed at`(_ title: String, _ number: String)
    throws
  {
    let reading = try RecordReading("标题: 1️⃣\(title)\n", as: Section.chapter)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣警告: 标题里写了序号“\(number)”，印出时会编两次号 [section.numbered-title] → 删去序号；序号由程序按位置编排"
        ]))
  }

  @Test(arguments: [
    "一、二类医疗器械监管", "3.15晚会曝光问题整治", "3、4月份重点工作", "十四五规划", "（2023年）检查", "2023年目标", "一是动员",
    "一", "（一", "（）检查", "、检查", "三品一械", "1", "（一二三类）检查",
  ])
  func `a title that begins with a number of its own is left alone`(_ title: String) throws {
    #expect(try RecordReading("标题: \"\(title)\"\n", as: Section.chapter).findings == [])
  }

  @Test func `sections inside sections are looked at too`() throws {
    let reading = try RecordReading(
      "标题: 任务\n小节: [{标题: 1️⃣（一）检查}]\n", as: Section.noticeChapter)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣警告: 标题里写了序号“（一）”，印出时会编两次号 [section.numbered-title] → 删去序号；序号由程序按位置编排"
        ]))
  }

  @Test func `an item may be a bare sentence`() throws {
    let reading = try RecordReading("{标题: 任务, 条目: [严查无证经营；], 要点: [提高站位]}", as: Section.chapter)
    #expect(reading.findings == [])
    #expect(reading["条目", "内容"] == "严查无证经营；")
    #expect(reading["要点", "内容"] == "提高站位")
  }

  @Test(arguments: ["条目: [1️⃣{说明: 暂没有}]", "要点: [1️⃣{}]", "条目: [{标题: 甲, 要点: [1️⃣{}]}]"])
  func `an item of nothing is an error`(_ yaml: String) throws {
    let reading = try RecordReading("标题: 任务\n\(yaml)\n", as: Section.chapter)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: 这一项没有“标题”也没有“内容” [section.empty-item] → 写上“内容:”，或者删去这一项"
        ]))
  }

  @Test func `a report asked for in passing is said with and without its year`() throws {
    let reading = try RecordReading(
      "{标题: 任务, 要点: [{内容: 分析, 报送: {期限: 2023-06-01, 报送至: 药械股}}]}", as: Section.chapter)
    #expect(reading["要点", "报送", "期限语"] == "2023年6月1日前")
    #expect(reading["要点", "报送", "期限语省年"] == "6月1日前")
  }
}
