import Documents

/// Documents in the form that reading gives back, full of words that look like structure.
struct RandomDocument {
  private var random: DocumentSeed
  private var anchorCount = 0

  init(seed: UInt64) { random = DocumentSeed(seed: seed) }

  private static let fragments = [
    "# 伪标题", "#", "| a |", "|", "\\|", "{{ x }}", "{% 循环 %}", "{# 注 #}", "{", "}", "**", "*", "_",
    "_x_",
    "<script>", "<", ">", "&amp;", "&", "&#32;", ";", "`", "```", "[x](y)", "[", "]", "![", "!",
    "](", "\\",
    "1. ", "1.", "2)", "- ", "-", "---", "===", "+ ", "~~~", "> ", ":--", "　", " ", "  ", "\t",
    "\u{1}", "甲", "乙，",
    "。", "“", "”", "：", "（", "）", "、", "《", "》", "abc", "x_y", "2022", "😀", "e\u{301}", "\u{2028}",
    "\u{FEFF}",
    "\u{85}", "\u{A0}", "\u{200B}", "{#锚}", "{-}", "<!-- 主送 -->", "<br>", "</table>", "（一）", "一、",
    "组长：",
    "附件1", "http://a.b/c?d=e&f=g", "www.a.cn", "a@b.cn", "[^1]", "[x]: y", "'", "\"", "$", "%", "@",
    "~", "^", "=",
  ]

  mutating func document() -> Document {
    let hasMasthead = random.chance(60)
    return Document(
      form: random.pick(DocumentForm.allCases),
      direction: random.chance(20) ? random.pick(Direction.allCases) : nil,
      masthead: hasMasthead ? masthead() : nil, title: line(), dateline: maybe(30),
      addressees: maybe(60).map { Addressees($0) }, body: body(),
      attendance: random.chance(20) ? attendance() : nil, annexes: annexes(),
      signature: random.chance(60) ? signature() : nil, note: maybe(30),
      issuedText: random.chance(30)
        ? IssuedText(title: line(), body: body(), annexes: annexes()) : nil,
      colophon: random.chance(40)
        ? Colophon(copies: maybe(50), printer: line(), printDate: maybe(50)) : nil)
  }

  private mutating func masthead() -> Masthead {
    let signers = (0..<random.count(0...2)).map { _ in line() }
    let others = random.chance(30) ? (0..<random.count(1...3)).map { _ in line() } : []
    return Masthead(
      copyNumber: maybe(20), secrecy: maybe(20), urgency: maybe(20),
      mark: Array(([line()] + others).joined(separator: [.lineBreak])),
      suffix: random.chance(20) ? random.pick(Masthead.Suffix.allCases) : nil,
      number: maybe(80), signers: signers, isPreprinted: random.chance(20))
  }

  private mutating func attendance() -> Attendance {
    Attendance(present: line(), excused: maybe(50), observers: maybe(50))
  }

  private mutating func signature() -> SignatureBlock {
    let agencies = (0..<random.count(1...2)).map { _ in line() }
    return SignatureBlock(
      agencies: agencies, signatories: random.chance(30) ? signatories() : [], date: maybe(80),
      seal: random.pick(SignatureBlock.Seal.allCases))
  }

  private mutating func signatories() -> [Signatory] {
    (0..<random.count(1...3)).map { _ in
      Signatory(
        post: [.text(random.pick(["局长", "局　长", "演示市市场监督管理局局长", "市|长"]))],
        name: random.pick([nil, [.text("张某某")], [.text("张　某")], [.text("[某")]]))
    }
  }

  private mutating func annexes() -> [Annex] {
    (0..<max(0, random.count(-1...3))).map { number in
      let title: [Inline] = [.text("附\(number)" + text())]
      let isPublished = random.chance(70)
      return Annex(
        title: title, body: isPublished ? body() : nil,
        orientation: isPublished ? random.pick([nil, .landscape, .portrait]) : nil,
        isDetached: isPublished && random.chance(20))
    }
  }

  private mutating func maybe(_ percent: Int) -> [Inline]? { random.chance(percent) ? line() : nil }
}

// MARK: - Blocks

extension RandomDocument {
  private mutating func body() -> [Block] {
    (0..<random.count(0...6)).map { _ in block() }
  }

  private mutating func block() -> Block {
    switch random.count(0...9) {
    case 0...1: .heading(heading())
    case 2: .list(list(depth: 0))
    case 3: .table(plainTable())
    case 4: .table(mergedTable())
    case 5: .roster(roster())
    case _: .paragraph(paragraph())
    }
  }

  private mutating func heading() -> Heading {
    anchorCount += 1
    let isNumbered = random.chance(80)
    return Heading(
      level: random.count(1...4), [.strong([.text("节")])] + line(),
      anchor: random.chance(30) ? "锚\(anchorCount)" : nil, isNumbered: isNumbered)
  }

  private mutating func list(depth: Int) -> List {
    let items = (0..<random.count(1...3)).map { _ in
      var blocks: [Block] = random.chance(90) ? [.paragraph(paragraph())] : []
      if !blocks.isEmpty, random.chance(20) { blocks.append(.paragraph(paragraph())) }
      if !blocks.isEmpty, depth < 3, random.chance(30) {
        blocks.append(.list(list(depth: depth + 1)))
      }
      if random.chance(10) { blocks.append(.table(plainTable())) }
      if random.chance(10) { blocks.append(.table(mergedTable())) }
      return List.Item(blocks)
    }
    return List(isOrdered: random.chance(50), items: items)
  }

  private mutating func roster() -> Roster {
    let names = ["罗某某", "覃　某", "温某"]
    return Roster(
      groups: (0..<random.count(1...3)).map { _ in
        let members = (0..<random.count(1...3)).map { _ in
          Roster.Member(
            name: [.text(random.pick(names))],
            post: random.chance(80) ? [.text("任" + text().filter { $0 != "　" })] : [])
        }
        return Roster.Group(label: [.text(random.pick(["组长", "组　长", "成员"]))], members: members)
      })
  }

  private mutating func plainTable() -> Table {
    let width = random.count(1...3)
    var columns: [Table.Column] = []
    for _ in 0..<width {
      columns.append(
        .init(
          alignment: random.pick([.automatic, .left, .center, .right]),
          width: random.pick([1, 1, 1, 3])))
    }
    let rows = (0..<random.count(1...3)).map { number in
      Table.Row(
        (0..<width).map { _ in Table.Cell(cell(), scope: number == 0 ? .column : nil) },
        isHeader: number == 0)
    }
    return Table(
      columns: columns, rows: rows, orientation: random.pick([nil, .landscape, .portrait]))
  }

  /// Two header rows with a merged head, and a stub over two rows.
  private mutating func mergedTable() -> Table {
    let scope: Table.Scope? = random.pick([.columnGroup, .column])
    let rows: [Table.Row] = [
      .init(
        [.init(cell(), rowSpan: 2), .init(cell(), columnSpan: 2, scope: scope)], isHeader: true),
      .init([.init(cell()), .init(cell(), scope: .column)], isHeader: true),
      .init([.init(cell(), rowSpan: 2, scope: .row), .init(cell()), .init(cell())]),
      .init([.init(cell()), .init(cell())]),
    ]
    let alignment: Table.Alignment = random.pick([.automatic, .right])
    return Table(
      columns: [.init(), .init(alignment: alignment), .init(width: random.count(1...2))], rows: rows
    )
  }

  private mutating func cell() -> [Inline] { random.chance(20) ? [] : words(allowsBreak: true) }
}

// MARK: - Words

extension RandomDocument {
  private mutating func paragraph() -> [Inline] { words(allowsBreak: true) }

  /// Words of one line.
  private mutating func line() -> [Inline] { words(allowsBreak: false) }

  private mutating func words(allowsBreak: Bool) -> [Inline] {
    var words: [Inline] = []
    for _ in 0..<random.count(1...5) {
      switch random.count(0...9) {
      case 0...4: if !words.endsInText { words.append(.text(text())) }
      case 5: words.append(.strong(marked { $0.emphasis() }))
      case 6: words.append(.emphasis(marked { $0.strong() }))
      case 7: words.append(.link([.text(text())], destination: destination()))
      case _: if allowsBreak, !words.isEmpty { words.append(.lineBreak) }
      }
    }
    while words.last == .lineBreak { words.removeLast() }
    return words.isEmpty ? [.text(text())] : words
  }

  private mutating func marked(_ inner: (inout RandomDocument) -> Inline) -> [Inline] {
    var words: [Inline] = [.text(text())]
    if random.chance(30) { words.append(inner(&self)) }
    if random.chance(20) { words.insert(inner(&self), at: 0) }
    return words
  }

  private mutating func emphasis() -> Inline { .emphasis([.text(text())]) }

  private mutating func strong() -> Inline { .strong([.text(text())]) }

  private mutating func text() -> String {
    (0..<random.count(1...4)).map { _ in random.pick(Self.fragments) }.joined()
  }

  private mutating func destination() -> String {
    random.pick([
      "https://a.cn/甲?x=1&y=2", "/p/(1)", "a b", "x*y_z", "<a>", "mailto:a@b.cn", "/{{x}}",
    ])
  }
}

extension [Inline] {
  fileprivate var endsInText: Bool {
    if case .text? = last { true } else { false }
  }
}
