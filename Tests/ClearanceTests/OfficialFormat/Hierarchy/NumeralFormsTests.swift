import Testing

@Suite struct `LV-01: the four forms of numerals` {
  @Test(arguments: [
    "一、工作目标\n（一）摸底\n1.登记\n（1）造册\n①核对",
    "2023年是开局之年。\n12315热线畅通。\n2.5万元以下的罚款。\n3.15晚会曝光的问题。\n二、三级医院要自查。",
    "（一）至（三）项规定的情形。\n第一章　总则\n一是摸底，二是整治。\n一般情况。\n十一期间值班。",
    "格: 一.", "",
  ])
  func `numerals of the clause and words that look like them are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "LV-01") == [])
  }

  @Test(arguments: [
    ("一.工作目标", "一.", "一、"), ("（一）、摸底", "（一）、", "（一）"), ("(一)、摸底", "(一)、", "（一）"),
    ("1、登记造册", "1、", "1."), ("1.、登记", "1.、", "1."), ("（1）、造册", "（1）、", "（1）"),
    ("　　1、登记造册", "1、", "1."),
  ])
  func `a wrong mark is mended`(_ text: String, _ written: String, _ right: String) {
    let column = text.prefix { $0 == "　" }.count + 1
    #expect(
      FoundDocument(text).findings(of: "LV-01")
        == ["1:\(column): 警告: 层次序数“\(written)”的标点不对 → 写成“\(right)”"])
    #expect(FoundDocument(text).mended(by: "LV-01") == text.replacing(written, with: right))
  }

  @Test func `many in one list are said once, and mended together`() {
    let found = FoundDocument("1、甲\n2、乙\n3、丙\n4、丁")
    #expect(found.findings(of: "LV-01") == ["1:1: 警告: 有4个层次序数的标点不对，如“1、” → 写成“1.”，其余照此"])
    #expect(found.mended(by: "LV-01") == "1.甲\n2.乙\n3.丙\n4.丁")
  }

  @Test(arguments: ["1）登记", "①登记", "一、目标\n①登记", "1.1 目标"])
  func `a form that the clause does not have is pointed at`(_ text: String) {
    let found = FoundDocument(text)
    let findings = found.findings(of: "LV-01")
    #expect(findings.count == 1)
    #expect(
      findings.first?.hasSuffix("不是公文的层次序数 → 从上到下依次用“一、”“（一）”“1.”“（1）”") == true)
    #expect(found.mended(by: "LV-01") == text)
  }
}
