/// Divides what it is given, from the first line down, into pages as a renderer would.
///
/// Feed it a section, then paragraphs and rows in their order; each gets its place. Linear in the text; a
/// document of any length keeps only its places.
package struct Paginator: Sendable {
  var breaker: LineBreaker
  var makeUp: PageMakeUp
  /// Nil between tables.
  var table: OpenTable?

  package init(_ renderer: Renderer) {
    breaker = LineBreaker(renderer)
    makeUp = PageMakeUp(
      PageFrame(
        margins: LayoutProfile.classic.margins, gridPitch: LayoutProfile.classic.linePitch))
  }

  /// The pages so far.
  package var pages: Pages {
    var copy = self
    copy.endTable()
    copy.makeUp.beginFirstPage()
    return copy.makeUp.pages
  }

  package mutating func begin(_ section: PageFrame) {
    endTable()
    makeUp.begin(section)
  }
}

// MARK: Paragraphs

extension Paginator {
  package mutating func add(_ paragraph: FlowParagraph) {
    endTable()
    makeUp.beginFirstPage()
    if paragraph.beginsPage, makeUp.used > 0 { makeUp.breakPage() }
    breaker.breakLines(
      paragraph, width: makeUp.frame.textWidth, grid: makeUp.frame.gridPitch)
    let isParted = place(paragraph)
    if paragraph.keepsWithNext, !isParted {
      makeUp.keepLast(lines: paragraph.shownLines(of: breaker.lines.count))
    } else {
      makeUp.releaseKept()
    }
  }

  /// Whether the paragraph stands on more than one page.
  private mutating func place(_ paragraph: FlowParagraph) -> Bool {
    var rest = breaker.lines[...]
    var space = makeUp.used == 0 && !paragraph.beginsPage ? 0 : paragraph.before.emu
    if fitting(rest, below: space, paragraph) == 0, makeUp.used > 0 {
      makeUp.turnPage()
      space = 0
    }
    makeUp.place(lines: rest.count, below: space)
    var isParted = false
    while true {
      let count = max(1, fitting(rest, below: 0, paragraph))
      let height = rest.prefix(count).reduce(0) { $0 + $1.height }
      makeUp.take(height, lines: paragraph.shownLines(of: min(count, rest.count)))
      rest = rest.dropFirst(count)
      if rest.isEmpty { break }
      makeUp.addPage()
      isParted = true
    }
    makeUp.take(paragraph.after.emu)
    makeUp.endPlace()
    return isParted
  }

  /// How many of the lines the page still takes.
  private func fitting(
    _ lines: ArraySlice<LineBreaker.Line>, below space: Int, _ paragraph: FlowParagraph
  ) -> Int {
    var room = makeUp.room - space
    var count = 0
    for line in lines {
      room -= line.height
      if room < 0 { break }
      count += 1
      if line.endsPage { return count }
    }
    guard count < lines.count else { return count }
    if paragraph.keepsLines, makeUp.used > 0 { return 0 }
    guard paragraph.widowControl else { return count }
    return withoutLoneLine(count, of: lines)
  }

  /// 孤行控制: neither the first line nor the last of a paragraph stands alone.
  private func withoutLoneLine(_ count: Int, of lines: ArraySlice<LineBreaker.Line>) -> Int {
    let count = lines.count - count == 1 ? count - 1 : count
    return count == 1 && lines.startIndex == 0 ? 0 : max(0, count)
  }
}

extension FlowParagraph {
  /// A paragraph without words shows none.
  fileprivate func shownLines(of count: Int) -> Int { runs.isEmpty ? 0 : count }
}
