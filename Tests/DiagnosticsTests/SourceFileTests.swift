import Diagnostics
import Testing

@Suite struct `Places in a file` {
  private let file = SourceFile(name: "通知.md", text: "标题\r\n\n第三行x")

  @Test(arguments: [
    (0, "通知.md:1:1"), (3, "通知.md:1:2"), (6, "通知.md:1:3"), (8, "通知.md:2:1"), (9, "通知.md:3:1"),
    (18, "通知.md:3:4"), (19, "通知.md:3:5"), (99, "通知.md:3:5"), (-1, "通知.md:1:1"),
  ])
  func `a byte is told by line and column, in characters`(_ offset: Int, _ place: String) {
    #expect(file.location(atByte: offset).description == place)
  }

  @Test func `a line is told without its end`() {
    #expect(
      (1...4).map { file.line($0).map { String(decoding: $0, as: UTF8.self) } } == [
        "标题", "", "第三行x", nil,
      ])
  }

  @Test(arguments: [
    ("", 1), ("a", 1), ("a\n", 1), ("a\nb", 2), ("\n\n", 2), ("a\u{2028}b\u{85}c\rd", 1),
  ])
  func `only a line feed ends a line`(_ text: String, _ count: Int) {
    #expect(SourceFile(name: "a", text: text).lineCount == count)
  }
}
