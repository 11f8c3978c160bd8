import Testing

@testable import Records

/// What lines are by their words alone.
@Suite struct LineWordsTests {
  @Test(arguments: [
    ("演市监〔2022〕12号", 12), ("演市监[2022]第03号", 13), ("演市监（2022）3", 10), ("演 市 监〔２０２２〕1 号", 11),
    ("演市监〔22〕5号", 9), ("演市监〔2026〕　　号", 10), ("演市监〔20XX〕×号", 11), ("XX发〔20XX〕第XX号", 13),
  ])
  func `a number is one in any brackets, and before it is given`(text: String, length: Int) {
    #expect(LineWords(text).documentNumberLength == length)
  }

  @Test(arguments: ["第12号", "〔2022〕12号", "演市监2022-12号", "《意见》（2022）", ""])
  func `what has no agency before brackets is none`(text: String) {
    #expect(LineWords(text).documentNumberLength == nil)
  }

  @Test(arguments: ["第12号", "第十二期", "（第3期）", "〔2022〕3号", "〔2022〕第3号", "第　号", "第××号"])
  func `orders and minutes have numbers without an agency`(text: String) {
    #expect(LineWords(text).isOrderNumber)
  }

  @Test(arguments: [
    "2022年3月14日", "2022年03月14日", "二〇二二年三月十四日", "二○二二年三月十四日", "2022 年 月 日", "2022-03-14",
    "２０２２年３月１４日",
    "2022年X月XX日",
  ])
  func `a date is one in every way that offices write it`(text: String) {
    #expect(LineWords(text).isDate)
  }

  @Test(arguments: ["2022年3月", "3月14日", "2022年3月14日印发", "于2022年3月14日", "2022年3月14日至15日"])
  func `a line with more, or less, than a date is none`(text: String) {
    #expect(!LineWords(text).isDate)
  }

  @Test(arguments: [
    ("附件", true), ("附件1", true), ("附　件 2：", true), ("附件一", true), ("演市监〔2022〕12号附件1", true),
    ("附件1：检查表", false), ("附件材料清单", false), ("附件1和附件2", false),
  ])
  func `a label of an annex stands alone`(text: String, isLabel: Bool) {
    #expect((LineWords(text).annexLabel != nil) == isLabel)
  }

  @Test(arguments: [
    ("一、总体要求", 1, 2), ("十二．总体要求", 1, 3), ("（一）目标", 2, 3), ("(二)、目标", 2, 4), ("1.目标", 3, 2),
    ("12、目标", 3, 3),
    ("（1）目标", 4, 3), ("1.2023年目标", 3, 2),
  ])
  func `a heading's number tells its layer`(text: String, level: Int, length: Int) {
    let number = LineWords(text).headingNumber
    #expect(number?.level == level)
    #expect(number?.length == length)
  }

  @Test(arguments: ["一是加强领导", "1.5万元", "2022年", "（此件公开发布）", "三"])
  func `what only looks like a number is none`(text: String) {
    #expect(LineWords(text).headingNumber == nil)
  }

  @Test(arguments: [
    ("各县（区）市场监督管理局，市局各科室：", true), ("市人民政府：", true), ("现将有关事项通知如下：", false),
    ("各县区局要做到以下几点：", false), ("市局机关各科（室）、直属单位，二层机构：", true),
  ])
  func `addressees name organs and say nothing`(text: String, areNames: Bool) {
    let words = LineWords(text)
    #expect((words.namesOrgans && !words.isSentence) == areNames)
  }
}
