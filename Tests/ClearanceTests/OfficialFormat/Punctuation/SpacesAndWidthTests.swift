import Testing

@Suite struct `PU-10: spaces and full-width figures` {
  @Test(arguments: [
    "2022年，各单位落实。", "组    长：张　三", "张 三", "按GB 9704 的要求，落实。", "第一章 总则，细则。", "名单: 张 三", "格: 合 计",
    "署名: 甲 局",
    "一、 工作目标，任务", "标题: 演示市市场监督管理局 演示市公安局关于联合检查的通知",
  ])
  func `half-width figures and names that are spaced out are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-10") == [])
  }

  @Test(arguments: [
    ("标题: 某局 关于开展检查的通知", "标题: 某局关于开展检查的通知", "1:5", "某局 关于"),
    ("加强监督 管理，落实责任。", "加强监督管理，落实责任。", "1:3", "监督 管理"),
  ])
  func `a space is taken away`(_ text: String, _ mended: String, _ place: String, _ words: String) {
    #expect(
      FoundDocument(text).findings(of: "PU-10") == ["\(place): 警告: “\(words)”中间有空格 → 删去空格"])
    #expect(FoundDocument(text).mended(by: "PU-10") == mended)
    #expect(FoundDocument(mended).findings(of: "PU-10") == [])
  }

  @Test func `full-width figures are made half-width`() {
    let found = FoundDocument("２０２２年，执行ＧＢ标准。")
    #expect(
      found.findings(of: "PU-10") == [
        "1:1: 警告: “２０２２”是全角 → 用半角“2022”", "1:9: 警告: “ＧＢ”是全角 → 用半角“GB”",
      ])
    #expect(found.mended(by: "PU-10") == "2022年，执行GB标准。")
  }

  @Test func `many are said once`() {
    #expect(
      FoundDocument("加 强 监 督 管理，落实。").findings(of: "PU-10")
        == ["1:1: 警告: 这一段汉字之间有4个空格，如“加 强 ” → 删去空格"])
    #expect(
      FoundDocument("１月２月３月４月").findings(of: "PU-10")
        == ["1:1: 警告: 这一段有4处全角的数字或者字母，如“１” → 用半角"])
    #expect(FoundDocument("加 强 监 督 管理，落实。").mended(by: "PU-10") == "加强监督管理，落实。")
  }
}
