import Records
import Testing

@Suite struct `What a body of rules is, by its title` {
  @Test(arguments: [
    ("中华人民共和国药品管理法", LawRank.law), ("广告法", .law), ("中华人民共和国药品管理法（2019年修订）", .law),
    ("全国人民代表大会常务委员会关于加强网络信息保护的决定", .law), ("医疗器械监督管理条例", .administrativeRegulation),
    ("中华人民共和国市场主体登记管理条例", .administrativeRegulation), ("城市房地产开发经营管理条例", .administrativeRegulation),
    ("国务院关于加强食品等产品安全监督管理的特别规定", .administrativeRegulation),
    ("中华人民共和国计量法实施细则", .administrativeRegulation), ("价格违法行为行政处罚规定", .administrativeRegulation),
    ("演示省药品管理条例", .localRegulation), ("演示市市场秩序条例", .localRegulation),
    ("深圳经济特区质量条例", .localRegulation), ("演示自治区食品小作坊条例", .localRegulation),
    ("药品经营质量管理规范", .rule), ("医疗器械经营监督管理办法", .rule), ("", .rule),
  ])
  func `law, regulation or rule`(title: String, rank: LawRank) {
    #expect(LawRank(title: title) == rank)
  }
}
