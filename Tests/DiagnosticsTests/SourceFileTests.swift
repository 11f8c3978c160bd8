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

  @Test(arguments: ["", "a\n", "短行\n", String(repeating: "长", count: 700) + "\n"])
  func `a place in a very long line is the same as counted by hand`(_ above: String) {
    let line = (0..<3_000).map { ["a", "é", "长", "😀"][$0 % 4] }.joined()
    let file = SourceFile(name: "长.md", text: above + line + "\n尾")
    let number = above.isEmpty ? 1 : 2
    let start = TextLocation(file: file, line: number, column: 1)
    var offset = above.utf8.count
    for (index, scalar) in line.unicodeScalars.enumerated() {
      let place = file.location(atByte: offset)
      #expect(place.line == number && place.column == index + 1)
      if index % 251 == 0 {
        let phrase = String(line.unicodeScalars.dropFirst(index).prefix(2).map(Character.init))
        #expect(file.location(of: phrase, occurrence: 0, from: place) == place)
      }
      offset += String(scalar).utf8.count
    }
    #expect(file.location(of: "尾", occurrence: 0, from: start)?.line == number + 1)
    let beyond = TextLocation(file: file, line: number, column: 9_999)
    #expect(file.location(of: "尾", occurrence: 0, from: beyond)?.column == 1)
  }
}
