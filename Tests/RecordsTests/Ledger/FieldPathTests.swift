import Testing

@testable import Records

@Suite struct FieldPathTests {
  @Test(arguments: ["处罚[种类=罚款].金额", " 处罚［种类＝罚款］．金额 ", "处罚[ 种类 = 罚款 ] . 金额"])
  func `a path is read as an input method writes it`(text: String) throws {
    let path = try #require(FieldPath(text))
    #expect(path.steps.map(\.key) == ["处罚", "金额"])
    #expect(path.steps.map(\.choice) == [FieldPath.Choice(key: "种类", value: "罚款"), nil])
  }

  @Test func `a point within brackets parts nothing`() throws {
    let path = try #require(FieldPath("依据[法律=1.2].条"))
    #expect(path.steps.first?.choice?.value == "1.2")
    #expect(path.steps.count == 2)
  }

  @Test(arguments: [
    "", ".", "甲.", ".乙", "甲[乙]", "甲[乙=]", "甲[=丙]", "甲[乙=丙", "甲]乙", "甲[乙=丙]丁", "甲[乙=丙][丁=戊]",
  ])
  func `what is no path is none`(text: String) {
    #expect(FieldPath(text) == nil)
  }
}
