import Testing

@Suite struct `LV-06: a heading on its own line ends without a mark` {
  @Test(arguments: [
    "一、工作目标\n以人民为中心。", "（一）坚持统筹。\n（二）坚持依法。", "（一）加强领导。各单位成立专班。\n1.甲", "一、甲。",
    "二级: （一）摸底\n各单位自查。",
  ])
  func `headings without a mark and items with one are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "LV-06") == [])
  }

  @Test(arguments: [
    ("一、工作目标。\n以人民为中心。", "一、工作目标\n以人民为中心。", "1:7", "。"),
    ("（一）查处违法行为。\n1.药品环节。", "（一）查处违法行为\n1.药品环节。", "1:10", "。"),
    ("二级: （一）检查重点：\n各单位自查。", "二级: （一）检查重点\n各单位自查。", "1:12", "："),
  ])
  func `the mark is taken away`(_ text: String, _ mended: String, _ place: String, _ mark: String) {
    #expect(
      FoundDocument(text).findings(of: "LV-06") == [
        "\(place): 警告: 独占一行的小标题末尾有“\(mark)” → 删去“\(mark)”"
      ])
    #expect(FoundDocument(text).mended(by: "LV-06") == mended)
  }
}
