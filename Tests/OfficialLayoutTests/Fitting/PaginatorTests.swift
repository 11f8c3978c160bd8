import Documents
import OfficialLayout
import Testing

@Suite struct PaginatorTests {
  private static let pitch = Length.twips(579)

  private func paragraph(
    lines: Int = 1, _ change: (inout FlowParagraph) -> Void = { _ in }
  ) -> FlowParagraph {
    let letters = FlowLetters(size: TypeSize.third.length, tracking: .twips(-5))
    let text = String(repeating: "汉", count: 28 * lines)
    var paragraph = FlowParagraph([.text(text, letters)], line: .exact(Self.pitch))
    change(&paragraph)
    return paragraph
  }

  private func pages(
    _ paragraphs: [FlowParagraph], in frame: PageFrame = .classic, by renderer: Renderer = .word
  ) -> Pages {
    var paginator = Paginator(renderer)
    paginator.begin(frame)
    for paragraph in paragraphs { paginator.add(paragraph) }
    return paginator.pages
  }

  @Test func `nothing is one page`() {
    #expect(pages([]).count == 1)
  }

  @Test func `a page holds 22 lines`() {
    let full = pages(Array(repeating: paragraph(), count: 22))
    #expect(full.pages.map(\.lines) == [22])
    #expect(full.pages[0].remaining == .twips(12_756 - 22 * 579))
    let more = pages(Array(repeating: paragraph(), count: 23))
    #expect(more.pages.map(\.lines) == [22, 1])
    #expect(more.places[22] == Pages.Place(page: 2, top: .zero, lastPage: 2, lines: 1))
    #expect(more.places[21].line(pitch: Self.pitch) == 22)
  }

  @Test func `a page of 29 points a line holds 21`() {
    let lines = (0..<22).map { _ in paragraph { $0.line = .exact(.points(29)) } }
    #expect(pages(lines).pages.map(\.lines) == [21, 1])
  }

  @Test func `an exact height other than the grid's counts in Word alone`() {
    let high = paragraph { $0.line = .exact(.twips(660)) }
    #expect(pages([high]).pages[0].used == .twips(660))
    #expect(pages([high], by: .libreOffice).pages[0].used == .twips(579))
    let free = paragraph {
      $0.line = .exact(.twips(660))
      $0.snapsToGrid = false
    }
    #expect(pages([free], by: .libreOffice).pages[0].used == .twips(660))
  }

  @Test func `a line of its own height takes whole lines of the grid`() {
    let natural = paragraph { $0.line = .multiple(240) }
    #expect(pages([natural]).pages[0].used == .twips(579))
    let half = paragraph { $0.line = .multiple(360) }
    #expect(pages([half]).pages[0].used == 3 * Self.pitch / 2)
    var frame = PageFrame.classic
    frame.gridPitch = nil
    #expect(pages([natural], in: frame).pages[0].used == .twips(416))
    let atLeast = paragraph { $0.line = .atLeast(.points(40)) }
    #expect(pages([atLeast], in: frame).pages[0].used == .points(40))
  }

  @Test func `a blank line takes room and shows nothing`() {
    let blank = FlowParagraph(line: .exact(Self.pitch))
    let pages = pages([blank, paragraph()])
    #expect(pages.pages[0].lines == 1)
    #expect(pages.places[1].line(pitch: Self.pitch) == 2)
  }

  @Test func `a paragraph goes on over the end of a page`() {
    let pages = pages([paragraph(lines: 20), paragraph(lines: 50)])
    #expect(pages.pages.map(\.lines) == [22, 22, 22, 4])
    #expect(pages.places[1] == Pages.Place(page: 1, top: 20 * Self.pitch, lastPage: 4, lines: 50))
  }

  @Test func `lines that stay together go on whole, unless no page holds them`() {
    let kept = paragraph(lines: 5) { $0.keepsLines = true }
    #expect(pages([paragraph(lines: 20), kept]).pages.map(\.lines) == [20, 5])
    let long = paragraph(lines: 30) { $0.keepsLines = true }
    #expect(pages([paragraph(), long]).pages.map(\.lines) == [1, 22, 8])
  }

  @Test func `widow control leaves two lines on both pages`() {
    let controlled = { (lines: Int) in paragraph(lines: lines) { $0.widowControl = true } }
    #expect(pages([paragraph(lines: 21), controlled(3)]).pages.map(\.lines) == [21, 3])
    #expect(pages([paragraph(lines: 20), controlled(3)]).pages.map(\.lines) == [20, 3])
    #expect(pages([paragraph(lines: 20), controlled(4)]).pages.map(\.lines) == [22, 2])
    #expect(pages([paragraph(lines: 19), controlled(4)]).pages.map(\.lines) == [21, 2])
  }

  @Test func `what keeps with the next goes on with it`() {
    let heading = paragraph { $0.keepsWithNext = true }
    let pages = pages([paragraph(lines: 20), heading, heading, paragraph(lines: 2)])
    #expect(pages.pages.map(\.lines) == [20, 4])
    #expect(pages.places.map(\.page) == [1, 2, 2, 2])
    #expect(pages.places[2].top == Self.pitch)
  }

  @Test func `a chain longer than a page is parted`() {
    let pages = pages((0..<50).map { _ in paragraph { $0.keepsWithNext = true } })
    #expect(pages.pages.map(\.lines) == [22, 22, 6])
  }

  @Test func `a page begins where a paragraph or a break says`() {
    let second = paragraph { $0.beginsPage = true }
    #expect(pages([second]).count == 1)
    #expect(pages([paragraph(), second]).pages.map(\.lines) == [1, 1])
    let broken = paragraph { $0.runs = $0.runs + [.pageBreak] + $0.runs }
    #expect(pages([broken]).pages.map(\.lines) == [1, 1])
  }

  @Test func `space above counts, but not at the head of a page`() {
    let spaced = paragraph {
      $0.before = .points(10)
      $0.after = .points(5)
    }
    #expect(pages([spaced, spaced]).pages[0].used == 2 * Self.pitch + .points(20))
    let next = pages([paragraph(lines: 22), spaced])
    #expect(next.places[1].top == .zero)
  }

  @Test func `a section begins a page, an even one leaves a page blank if it must`() {
    var paginator = Paginator(.word)
    var even = PageFrame.classic
    even.start = .evenPage
    paginator.begin(.classic)
    paginator.add(paragraph())
    paginator.begin(even)
    paginator.add(paragraph())
    paginator.begin(even)
    paginator.add(paragraph())
    #expect(paginator.pages.pages.map(\.isBlank) == [false, false, true, false])
    #expect(paginator.pages.places.map(\.page) == [1, 2, 4])
  }

  @Test func `a page that lies is lower and wider`() {
    let turned = LayoutProfile.classic.margins.turned
    let frame = PageFrame(
      width: GBT9704.Page.height, height: GBT9704.Page.width, margins: turned, gridPitch: nil)
    #expect(frame.orientation == .landscape)
    #expect(pages([paragraph(lines: 3)], in: frame).pages[0].lines == 3)
    #expect(
      pages(Array(repeating: paragraph(), count: 16), in: frame).pages.map(\.lines) == [15, 1])
  }

  @Test func `a line higher than the page stands on a page of its own`() {
    let huge = paragraph { $0.line = .exact(.millimetres(400)) }
    #expect(pages([paragraph(), huge, paragraph()]).count == 3)
  }
}
