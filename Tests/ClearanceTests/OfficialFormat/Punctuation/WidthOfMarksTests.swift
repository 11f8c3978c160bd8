import Testing

@Suite struct `PU-01: full-width marks in Chinese` {
  @Test(arguments: [
    "请结合实际，认真贯彻落实（附清单）。", "时间为17:28，比例尺1:50000，共1,234家，版本3.5.1，合格率98.5%。",
    "执行GB/T 9704—2012和ISO 9001:2015标准。",
    "网址http://www.example.cn/a?b=c,d;e，邮箱zhang.san@example.cn。",
    "依据Regulation (EU) 2017/745, Article 5办理。", "公式f(x)=a(b+c);d仅供参考。", "1.登记；2.造册。",
    "English only, no Chinese (at all).", "格: 17:28", "主送: 各科室:", "附件说明: 附件:1.甲", "抄送: 抄送:市政府.",
    "附注: (此件公开发布)", "文号: 演市监(2026)1号", "(一)摸底", "J.K.罗琳的书。",
  ])
  func `right marks, figures, Latin words and addresses are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-01") == [])
  }

  @Test(arguments: [
    ("请结合实际,认真落实。", "请结合实际，认真落实。", "1:6", ",", "，"), ("具体分工如下:", "具体分工如下：", "1:7", ":", "："),
    ("责令改正;查封", "责令改正；查封", "1:5", ";", "；"), ("是否合格?不合格", "是否合格？不合格", "1:5", "?", "？"),
    ("全面落实到位!", "全面落实到位！", "1:7", "!", "！"), ("全面落实到位.", "全面落实到位。", "1:7", ".", "。"),
    ("检查30家,处罚", "检查30家，处罚", "1:6", ",", "，"), ("依据GB 9704,现通知", "依据GB 9704，现通知", "1:10", ",", "，"),
    ("开展“铁拳”,严查", "开展“铁拳”，严查", "1:7", ",", "，"), ("他说:“好”", "他说：“好”", "1:3", ":", "："),
    ("联系人:张三", "联系人：张三", "1:4", ":", "："),
    ("电话:0371-12345678", "电话：0371-12345678", "1:3", ":", "："),
    ("合计3万元;", "合计3万元；", "1:6", ";", "；"), ("邮箱:a@b.cn", "邮箱：a@b.cn", "1:3", ":", "："),
  ])
  func `a half-width mark is mended`(
    _ text: String, _ mended: String, _ place: String, _ mark: String, _ wide: String
  ) {
    #expect(
      FoundDocument(text).findings(of: "PU-01")
        == ["\(place): 警告: “\(mark)”是半角标点 → 中文里用全角标点“\(wide)”"])
    #expect(FoundDocument(text).mended(by: "PU-01") == mended)
    #expect(FoundDocument(mended).findings(of: "PU-01") == [])
  }

  @Test(arguments: [
    ("未经许可(备案)经营", "未经许可（备案）经营", "(备案)"), ("世界卫生组织(WHO)", "世界卫生组织（WHO）", "(WHO)"),
    ("未经许可（备案)经营", "未经许可（备案）经营", "（备案)"), ("面积(m2)", "面积（m2）", "(m2)"),
    ("如下：(1)登记", "如下：（1）登记", "(1)"),
  ])
  func `brackets are mended as a pair`(_ text: String, _ mended: String, _ words: String) {
    let findings = FoundDocument(text).findings(of: "PU-01")
    #expect(findings.map { $0.drop { $0 != "警" } } == ["警告: “\(words)”的括号是半角 → 用全角括号“（）”"])
    #expect(FoundDocument(text).mended(by: "PU-01") == mended)
    #expect(FoundDocument(mended).findings(of: "PU-01") == [])
  }

  @Test(arguments: [("开展检查.各单位落实", ".", "。"), ("覃文?党组成员", "?", "？")])
  func `a mark between Han that may be something else is left to a person`(
    _ text: String, _ mark: String, _ wide: String
  ) {
    let found = FoundDocument(text)
    let findings = found.findings(of: "PU-01")
    #expect(findings.map { $0.drop { $0 != "警" } } == ["警告: “\(mark)”是半角标点 → 中文里用全角标点“\(wide)”"])
    #expect(found.mended(by: "PU-01") == text)
    #expect(FoundDocument("覃??文").findings(of: "PU-01") == [])
  }

  @Test func `a raw paragraph gives one finding that mends it all`() {
    let found = FoundDocument("各乡(镇)人民政府,街道办事处:现印发给你们,请认真落实.")
    #expect(
      found.findings(of: "PU-01") == ["1:3: 警告: 这一段有5处半角标点，如“(镇)” → 中文里用全角标点"])
    #expect(found.mended(by: "PU-01") == "各乡（镇）人民政府，街道办事处：现印发给你们，请认真落实。")
  }

  @Test func `the cells of a table are said together`() {
    let found = FoundDocument("格: 甲(件)\n格: 乙(件)\n格: 丙(件)\n格: 丁(件)")
    #expect(found.findings(of: "PU-01") == ["1:5: 警告: 表格里有4处半角标点，如“(件)” → 中文里用全角标点"])
    #expect(found.mended(by: "PU-01") == found.text.replacing("(件)", with: "（件）"))
    #expect(
      FoundDocument("格: 甲(件)").findings(of: "PU-01") == ["1:5: 警告: 表格里的“(件)”用了半角标点 → 中文里用全角标点"])
  }
}
