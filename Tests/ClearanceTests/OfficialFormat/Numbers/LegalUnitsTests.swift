import Testing

@Suite struct `NU-04: legal units` {
  @Test(arguments: ["120平方米", "5kg", "型号KG500", "5KGB", "平米数", "100公里", "3公斤", "公分给甲"])
  func `legal units and words that look like others are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "NU-04") == [])
  }

  @Test(arguments: [
    ("面积120平米", "平米", "平方米"), ("高35公分", "公分", "厘米"), ("重5KG", "KG", "kg"), ("长3 KM", "KM", "km"),
    ("面积3万平米", "平米", "平方米"),
  ])
  func `other units are mended`(_ text: String, _ old: String, _ new: String) {
    let findings = FoundDocument(text).findings(of: "NU-04")
    #expect(findings.map { $0.drop { $0 != "提" } } == ["提示: “\(old)”不是法定计量单位的写法 → 写成“\(new)”"])
    #expect(FoundDocument(text).mended(by: "NU-04") == text.replacing(old, with: new))
    #expect(FoundDocument("格: \(text)").findings(of: "NU-04").count == 1)
  }

  @Test func `many are said once`() {
    #expect(
      FoundDocument("1平米、2平米、3平米、4平米").findings(of: "NU-04")
        == ["1:2: 提示: 有4处不是法定计量单位的写法，如“平米” → 写成“平方米”，其余照此"])
  }
}
