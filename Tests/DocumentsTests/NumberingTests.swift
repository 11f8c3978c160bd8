import Documents
import Testing

@Suite struct `Numbering a document` {
  @Test func `headings are counted level by level`() {
    let body: [Block] = [
      .h(1, "总体要求"), .h(2, "指导思想"), .h(3, "甲"), .h(4, "子"), .h(4, "丑"), .h(3, "乙"), .h(2, "目标"),
      .h(1, "任务"), .h(2, "检查"), .h(3, "丙"),
    ]
    #expect(
      body.numbered().numbers
        == ["一、", "（一）", "1.", "（1）", "（2）", "2.", "（二）", "二、", "（一）", "1."])
  }

  @Test func `moving a section renumbers it and every mention of it`() {
    let first: [Block] = [.h(1, "工作目标")]
    let second: [Block] = [.h(1, "时间安排"), .h(2, "动员部署", anchor: "动员")]
    let third: [Block] = [.paragraph(["按照", .mention("动员"), "部分执行"])]
    let mentions = [first + second + third, second + first + third, third + second + first].map {
      $0.numbered().compactMap { block -> String? in
        guard case .paragraph(let content) = block else { return nil }
        return content.plainText
      }
    }
    #expect(mentions == [["按照二（一）部分执行"], ["按照一（一）部分执行"], ["按照一（一）部分执行"]])
  }

  @Test func `a mention is resolved wherever words can stand`() {
    let mention: [Inline] = [.strong([.emphasis([.link([.mention("末")], destination: "#末")])])]
    let body: [Block] = [
      .paragraph(mention), .h(1, "甲"),
      .list(List(isOrdered: false, items: [.init([.paragraph(mention)])])),
      .roster(
        Roster(groups: [.init(label: mention, members: [.init(name: mention, post: mention)])])),
      .table(Table(columns: [.init()], rows: [.init([.init(mention)])])),
      .heading(Heading(level: 1, mention, anchor: "末")),
    ]
    var found: [String] = []
    for block in body.numbered() {
      _ = block.mapInlines { inline in
        if case .reference(let reference) = inline { found.append(reference.number ?? "无") }
        return inline
      }
    }
    #expect(found == [String](repeating: "二", count: 7))
  }

  @Test func `a mention of nothing has no number, even where it had one before`() {
    let stale = Inline.reference(Reference(anchor: "无此", origin: nil, number: "九"))
    #expect([Block.paragraph([stale])].numbered() == [.paragraph([.mention("无此")])])
    #expect(
      [Block.h(1, "甲", anchor: "甲"), .paragraph([stale])].numbered().last
        == .paragraph([.mention("无此")]))
  }

  @Test func `a heading without a number is not counted, and starts its own counting below`() {
    let body: [Block] = [
      .h(1, "甲"), .h(2, "子"), .heading(Heading(level: 1, ["附则"], isNumbered: false, number: "九、")),
      .h(2, "丑"), .h(1, "乙"),
    ]
    #expect(body.numbered().numbers == ["一、", "（一）", "无", "（一）", "二、"])
  }

  @Test func `a level outside the standard is taken for the nearest`() {
    #expect([Block.h(0, "甲"), .h(9, "乙")].numbered().numbers == ["一、", "（1）"])
  }

  @Test(arguments: [
    (0, ["1.", "2."]), (1, ["1.", "2."]), (2, ["1.", "2."]), (3, ["（1）", "（2）"]),
    (4, ["（1）", "（2）"]),
  ])
  func `a list goes on in the series below its heading`(_ level: Int, _ numbers: [String]) {
    let list = Block.list(List(isOrdered: true, items: [.init([.paragraph(["甲"])]), .init([])]))
    let body = (level > 0 ? (1...level).map { Block.h($0, "题") } : []) + [list]
    guard case .list(let numbered)? = body.numbered().last else {
      Issue.record("the list is gone")
      return
    }
    #expect(numbered.items.map(\.number) == numbers)
  }

  @Test func `a list inside a list takes the next series, and dots take none`() {
    let inner = Block.list(List(isOrdered: true, items: [.init([])]))
    let dots = Block.list(List(isOrdered: false, items: [.init([inner], number: "9.")]))
    let outer = Block.list(List(isOrdered: true, items: [.init([inner, dots])]))
    guard case .list(let first)? = [outer].numbered().first,
      case .list(let second)? = first.items.first?.blocks.first,
      case .list(let third)? = first.items.first?.blocks.last,
      case .list(let fourth)? = third.items.first?.blocks.first
    else {
      Issue.record("a list is gone")
      return
    }
    #expect(
      [first, second, third, fourth].map { $0.items.first?.number } == ["1.", "（1）", nil, "（1）"])
  }

  @Test func `the notice, the text that it issues and each annex count for themselves`() {
    let text: [Block] = [.h(1, "甲", anchor: "甲"), .paragraph([.mention("甲")])]
    let annexes = [Annex(title: ["一"], body: text), Annex(title: ["二"], body: nil)]
    let document = Document(
      title: ["通知"], body: [.h(1, "前言")] + text, annexes: annexes,
      issuedText: IssuedText(title: ["方案"], body: text, annexes: annexes)
    ).numbered()
    #expect(document.body.numbers == ["一、", "二、"])
    #expect(document.body.last == .paragraph([.mention("甲", "二")]))
    #expect(document.annexes.map { $0.body?.numbers } == [["一、"], nil])
    #expect(document.issuedText?.body.last == .paragraph([.mention("甲", "一")]))
    #expect(document.issuedText?.annexes.first?.body?.last == .paragraph([.mention("甲", "一")]))
  }

  @Test func `numbering twice is numbering once`() {
    let body: [Block] = [
      .h(1, "甲"), .h(2, "乙", anchor: "乙"), .paragraph([.mention("乙")]),
      .list(List(isOrdered: true, items: [.init([])])),
    ]
    #expect(body.numbered().numbered() == body.numbered())
  }
}

extension Block {
  fileprivate static func h(_ level: Int, _ title: String, anchor: String? = nil) -> Block {
    .heading(Heading(level: level, [.text(title)], anchor: anchor))
  }
}

extension Inline {
  fileprivate static func mention(_ anchor: String, _ number: String? = nil) -> Inline {
    .reference(Reference(anchor: anchor, origin: nil, number: number))
  }
}

extension [Block] {
  fileprivate var numbers: [String] {
    compactMap { block in
      guard case .heading(let heading) = block else { return nil }
      return heading.number ?? "无"
    }
  }
}
