import OfficialLayout
import TestMaterial
import Testing

@Suite struct TitleBreakingTests {
  @Test(arguments: [
    "医疗器械质量安全专项整治统计表", "演示市市场监督管理局关于表彰先进的决定", "二十个字的标题正好排满一行不多也不少一个字",
  ])
  func `a title that fits stays in one line`(title: String) {
    #expect(TitleBreaking.lines(of: title, capacity: 22) == [title])
  }

  @Test func `no title has no lines`() {
    #expect(TitleBreaking.lines(of: "").isEmpty)
  }

  @Test(arguments: [
    ["演示市市场监督管理局", "关于开展医疗器械质量安全诚信缺失", "突出问题专项治理行动的工作方案"],
    ["演示市市场监督管理局关于公布", "2022年第3批行政处罚案件曝光名单的公告"],
    ["演示市市场监督管理局", "关于印发《演示市深入开展药品安全", "专项整治行动实施方案》的通知"],
    ["医疗器械质量安全诚信缺失", "突出问题专项治理行动工作方案"],
    ["演示市部署开展等防疫物资", "质量专项整治提升行动"],
  ])
  func `a long title ends its lines between words, in a shape that pleases`(lines: [String]) {
    #expect(TitleBreaking.lines(of: lines.joined()) == lines)
  }

  @Test func `a line break that the writer made stands`() {
    let title = "演示市市场监督管理局\n关于开展检查的通知"
    #expect(TitleBreaking.lines(of: title) == ["演示市市场监督管理局", "关于开展检查的通知"])
  }

  @Test func `no text is lost, no line is too long, no line begins with a closing mark`() {
    var random = SplitMix64(seed: 7_3_1)
    let scalars = Array("关于印发《“的通知》”、，（2022年）第医疗器械安全 AB的和一".unicodeScalars)
    for _ in 0..<200 {
      var title = ""
      for _ in 0..<Int.random(in: 1...120, using: &random) {
        title.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
      }
      let lines = TitleBreaking.lines(of: title)
      #expect(lines.joined() == title)
      #expect(lines.allSatisfy { TextWidth.halves($0) <= 40 }, "\(lines)")
    }
  }

  @Test func `a page of text given for a title is filled line by line, at once`() {
    let lines = TitleBreaking.lines(of: String(repeating: "关于开展检查", count: 20_000))
    #expect(lines.count == 6_000)
  }
}
