import Testing

@Suite struct `NU-03: figures and their ranges` {
  @Test(arguments: [
    "5%～10%", "9亿～16亿", "10～15日", "3.5万", "3万5000元", "共1,234家，12,345件", "12345件，6789件",
    "1,234家，热线12315",
  ])
  func `figures said in full are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "NU-03") == [])
  }

  @Test(arguments: [
    ("抽检5～10%", "1:3: 提示: “5～10%”的前一个数没有“%” → 两个数都写“%”"),
    ("预算9～16亿元", "1:3: 提示: “9～16亿”的前一个数没有“亿” → 两个数都写“亿”"),
    ("罚款3万5千元", "1:3: 提示: “3万5千”把一个数拆开写了 → 写成一个数，如“3.5万”"),
    ("1～2%，3～4%，5～6%，7～8%", "1:1: 提示: 这一段有4处范围的前一个数没有“%”“万”或者“亿”，如“1～2%” → 两个数都写"),
    ("1万2千，3万4千，5万6千，7万8千", "1:1: 提示: 这一段有4处把一个数拆开写了，如“1万2千” → 写成一个数，如“3.5万”"),
    ("共1,234家，罚款56789元", "1:11: 提示: 别处的数用了千分撇，“56789元”没有用 → 同一文件里统一"),
  ])
  func `figures that could be misread are pointed at`(_ text: String, _ said: String) {
    #expect(FoundDocument(text).findings(of: "NU-03") == [said])
  }
}
