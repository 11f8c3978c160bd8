import OfficePackaging
import Testing

@Suite struct XMLWriterTests {
  @Test(arguments: [
    ("甲 & 乙 < 丙 > 丁", "甲 &amp; 乙 &lt; 丙 &gt; 丁"), ("“引号”和\"引号\"", "“引号”和\"引号\""),
    ("", ""), ("全角，句号。！", "全角，句号。！"), ("一\t二\n三", "一\t二\n三"), ("一\r二", "一&#13;二"),
  ])
  func `text is escaped where markup would begin`(text: String, expected: String) {
    #expect(written { $0.text(text) } == expected)
  }

  @Test func `an attribute keeps quotes, tabs and line ends`() {
    #expect(
      written {
        $0.open("a")
        $0.attribute("b", "\"甲\"\t\n<")
        $0.closeEmptyTag()
      } == "<a b=\"&quot;甲&quot;&#9;&#10;&lt;\"/>")
  }

  @Test(arguments: [0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0xFFFE, 0xFFFF] as [UInt32])
  func `a character that XML forbids becomes a replacement character`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(written { $0.text("甲\(Character(scalar))乙") } == "甲\u{FFFD}乙")
  }

  @Test(arguments: [0xFFFD, 0xFF0C, 0xE000, 0x10FFFF, 0x7F, 0x85] as [UInt32])
  func `a character that XML allows stays`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = "甲\(Character(scalar))乙"
    #expect(written { $0.text(text) } == text)
  }

  @Test(arguments: [0, 7, 10, 12_756, -5, Int.max, Int.min])
  func `a number is written as its digits`(number: Int) {
    #expect(written { $0.number(number) } == String(number))
  }

  private func written(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    write(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }
}
