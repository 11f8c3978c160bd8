import Documents
import Testing

@Suite struct `Replacing the words of a block` {
  @Test func `the innermost are replaced first`() {
    let content: [Inline] = [.strong(["甲", .link(["乙"], destination: "#")]), .lineBreak]
    var order: [String] = []
    let mapped = Block.paragraph(content).mapInlines { inline in
      order.append(inline.plainText)
      guard case .text(let text) = inline else { return inline }
      return .text(text + text)
    }
    #expect(order == ["甲", "乙", "乙乙", "甲甲乙乙", "\n"])
    #expect(
      mapped == .paragraph([.strong(["甲甲", .link(["乙乙"], destination: "#")]), .lineBreak]))
  }

  @Test func `every kind of block is reached, and keeps its form`() {
    let blocks: [Block] = [
      .heading(Heading(level: 2, ["a"], anchor: "x", isNumbered: false)), .paragraph(["a"]),
      .list(List(isOrdered: true, items: [.init([.paragraph(["a"])], number: "1.")])),
      .roster(Roster(groups: [.init(label: ["a"], members: [.init(name: ["a"], post: ["a"])])])),
      .table(
        Table(
          columns: [.init(alignment: .left, width: 3)],
          rows: [.init([.init(["a"], columnSpan: 1, rowSpan: 1, scope: .row)], isHeader: true)],
          orientation: .landscape)),
    ]
    var count = 0
    let there = blocks.map {
      $0.mapInlines { _ in
        count += 1; return "b"
      }
    }
    #expect(count == 7)
    #expect(there != blocks)
    #expect(there.map { $0.mapInlines { _ in "a" } } == blocks)
  }
}
