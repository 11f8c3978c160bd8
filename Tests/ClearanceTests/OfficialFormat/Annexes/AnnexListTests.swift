import Testing

@Suite struct `AT-02: names of annexes end without a mark` {
  @Test(arguments: ["附件说明: 附件：1.甲表\n附件说明: 2.乙表（样式）", "附件说明: 附件：Guide V2.", "附件说明: 附件：《办法》"])
  func `names without a mark are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "AT-02") == [])
  }

  @Test(arguments: ["。", "；", "，", "、", ";"])
  func `the mark is taken away`(_ mark: String) {
    let found = FoundDocument("附件说明: 附件：甲表\(mark)")
    #expect(found.findings(of: "AT-02") == ["1:12: 错误: 附件名称后有“\(mark)” → 删去“\(mark)”"])
    #expect(found.mended(by: "AT-02") == "附件说明: 附件：甲表")
  }

  @Test func `a whole list is said once`() {
    let list = ["附件：1.甲；", "2.乙；", "3.丙；", "4.丁。"].map { "附件说明: \($0)" }.joined(separator: "\n")
    #expect(FoundDocument(list).findings(of: "AT-02") == ["1:13: 错误: 有4个附件名称后有标点 → 删去名称后的标点"])
    #expect(FoundDocument(list).mended(by: "AT-02").contains("；") == false)
  }
}

@Suite struct `AT-03: several annexes are numbered, one is not` {
  @Test(arguments: [
    "附件说明: 附件：甲表", "附件说明: 附件：1.甲表\n附件说明: 2.乙表", "附件说明: 附件：2022年报表",
    "附件说明: 附件：1.2022年报表\n附件说明: 2.2023年报表",
  ])
  func `right numbers are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "AT-03") == [])
  }

  @Test(arguments: [
    ("附件说明: 附件：1.甲表", "附件说明: 附件：甲表", "1:10", "1."), ("附件说明: 附件1：甲表", "附件说明: 附件：甲表", "1:9", "1"),
  ])
  func `the number of one alone is taken away`(
    _ text: String, _ mended: String, _ place: String, _ number: String
  ) {
    #expect(
      FoundDocument(text).findings(of: "AT-03")
        == ["\(place): 错误: 只有一件附件，却编了号“\(number)” → 删去编号；不止一件的，把各件都列出来"])
    #expect(FoundDocument(text).mended(by: "AT-03") == mended)
  }

  @Test(arguments: [
    ("附件说明: 附件：一、甲表\n附件说明: 二、乙表", "附件说明: 附件：1.甲表\n附件说明: 2.乙表"),
    ("附件说明: 附件：1、甲表\n附件说明: 2、乙表", "附件说明: 附件：1.甲表\n附件说明: 2.乙表"),
    ("附件说明: 附件1：甲表\n附件说明: 附件2：乙表", "附件说明: 附件：1.甲表\n附件说明: 2.乙表"),
  ])
  func `numbers of another form are mended`(_ text: String, _ mended: String) {
    #expect(FoundDocument(text).findings(of: "AT-03").count == 2)
    #expect(FoundDocument(text).mended(by: "AT-03") == mended)
    #expect(FoundDocument(mended).findings(of: "AT-03") == [])
  }

  @Test func `a number that is wrong or missing is pointed at`() {
    #expect(
      FoundDocument("附件说明: 附件：1.甲\n附件说明: 3.乙").findings(of: "AT-03")
        == ["2:7: 错误: 附件编号“3.”不对 → 写成“2.”"])
    #expect(
      FoundDocument("附件说明: 附件：1.甲\n附件说明: 乙表").findings(of: "AT-03")
        == ["2:7: 错误: 附件“乙表”没有编号 → 名称前写“2.”"])
  }
}

@Suite struct `AT-04: the list begins with 附件 and a colon` {
  @Test(arguments: ["附件说明: 附件：甲表", "附件说明: 附件：1.甲\n附件说明: 2.乙", "没有附件。"])
  func `a right label is no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "AT-04") == [])
  }

  @Test(arguments: [
    ("附件说明: 附件:甲表", "附件:", "附件说明: 附件：甲表"), ("附件说明: 附件 ：甲表", "附件 ：", "附件说明: 附件：甲表"),
  ])
  func `the label is mended`(_ text: String, _ label: String, _ mended: String) {
    #expect(
      FoundDocument(text).findings(of: "AT-04") == ["1:7: 错误: 附件说明的“\(label)”写法不对 → 写成“附件：”，冒号用全角"])
    #expect(FoundDocument(text).mended(by: "AT-04") == mended)
  }

  @Test func `a label that stands again is taken away`() {
    let found = FoundDocument("附件说明: 附件：1.甲\n附件说明: 附件：2.乙")
    #expect(found.findings(of: "AT-04") == ["2:7: 错误: 附件说明里“附件：”写了不止一次 → 只在第一件前面写"])
    #expect(found.mended(by: "AT-04") == "附件说明: 附件：1.甲\n附件说明: 2.乙")
  }

  @Test func `a list without a label is pointed at`() {
    #expect(
      FoundDocument("附件说明: 1.甲\n附件说明: 2.乙").findings(of: "AT-04")
        == ["1:7: 错误: 附件说明前面没有“附件：” → 第一件前面写“附件：”"])
  }
}
