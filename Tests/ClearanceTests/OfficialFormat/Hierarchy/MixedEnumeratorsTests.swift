import Testing

@Suite struct `LV-10: one list, one form of numbers` {
  @Test(arguments: [
    "一是摸底，二是建档，三是整治。", "第一，摸底；第二，建档。一是甲，二是乙。", "分为①甲；②乙。", "对第一类、第二类产品，（1）甲；（2）乙。",
    "1.甲\n2.乙\n（1）丙", "进一步要是二是三不是四。",
  ])
  func `one form is no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "LV-10") == [])
  }

  @Test(arguments: [
    ("一是摸底，第二，建档。", "1:6: 提示: “一是”之后接着用“第二”，序数的写法不一致 → 同一组事项用同一种序数"),
    ("分为（1）摸底，②建档。", "1:9: 提示: “（1）”之后接着用“②”，序数的写法不一致 → 同一组事项用同一种序数"),
    ("1.甲\n2.乙\n（3）丙", "3:1: 提示: “2.”之后接着用“（3）”，序数的写法不一致 → 同一组事项用同一种序数"),
  ])
  func `another form that counts on is pointed at`(_ text: String, _ said: String) {
    #expect(FoundDocument(text).findings(of: "LV-10") == [said])
  }
}
