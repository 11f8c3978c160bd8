import Testing

@Suite struct `NU-05: the articles of a law` {
  @Test(arguments: ["《药品管理法》第五十一条第一款", "GB/T 9704第7.2.5条", "第3条生产线", "第1项工作", "第12条短信", "标准第4条"])
  func `articles in Han and other things that are counted are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "NU-05") == [])
  }

  @Test(arguments: [
    ("《药品管理法》第51条", "《药品管理法》第五十一条", "51", "五十一"), ("民法典第1165条", "民法典第一千一百六十五条", "1165", "一千一百六十五"),
    ("《条例》（2019年修订）第12条", "《条例》（2019年修订）第十二条", "12", "十二"),
  ])
  func `digits are mended`(_ text: String, _ mended: String, _ old: String, _ new: String) {
    let findings = FoundDocument(text).findings(of: "NU-05")
    #expect(
      findings.map { $0.drop { $0 != "警" } } == ["警告: 条文序数“\(old)”用了阿拉伯数字 → 写成“\(new)”"])
    #expect(FoundDocument(text).mended(by: "NU-05") == mended)
  }

  @Test func `a chain of them is said and mended together`() {
    let found = FoundDocument("《药品管理法》第51条第1款第2项、第52条")
    #expect(
      found.findings(of: "NU-05") == ["1:9: 警告: 这一段有4处条文序数用了阿拉伯数字，如“51” → 写成汉字，如“五十一”"])
    #expect(found.mended(by: "NU-05") == "《药品管理法》第五十一条第一款第二项、第五十二条")
  }
}
