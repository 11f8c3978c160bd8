import Records
import Testing

@Suite struct `The number of a decision` {
  @Test(arguments: [
    "演市监处罚〔2022〕17号", "演市监处罚[2022]17号", "演市监处罚【2022】17号", "演市监处罚(2022)17号",
    "演市监处罚（２０２２）１７号", "演市监处罚［2022］ 17 号", "演市监处罚﹝2022﹞17号", "演市监处罚<2022>17号",
    "　演市监处罚〈2022〉17号\n", "演市监处罚\u{200B}〔2022〕17号\u{FEFF}",
  ])
  func `is the same however it was typed`(_ written: String) {
    #expect(DecisionNumber(written).text == "演市监处罚〔2022〕17号")
  }

  @Test(arguments: ["演市监处罚〔2022〕7号", "演市监处罚〔2022〕17", "演市监罚〔2022〕17号", ""])
  func `is another where a figure or a character is`(_ written: String) {
    #expect(DecisionNumber(written) != DecisionNumber("演市监处罚〔2022〕17号"))
  }
}
