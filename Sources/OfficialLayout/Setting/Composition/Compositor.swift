import Documents

/// Sets a document from the first line down (排字): decides what stands where, and how it looks.
struct Compositor {
  let layout: LayoutProfile
  private(set) var pieces: [Galley.Piece] = []
  /// What is being set.
  var element = Element(.text)
  /// 公文格式 of a document with a letterhead.
  var form = DocumentForm.general
  /// 发文字号, which an annex bound apart bears.
  var number: [Inline]?
  /// How the pages of the text that is being set lie, a wide table aside.
  var textOrientation = PageOrientation.portrait
  /// Where the pages bear their numbers.
  var pageNumber = LayoutProfile.PageNumberPlace.outer
  /// What stands at the foot of the last page, wherever that will be.
  var colophon: SetColophon?
  let remedy: SignOffRemedy
  private var pages = PageFlow()

  /// - Parameter layout: with the remedy in it.
  init(layout: LayoutProfile, remedy: SignOffRemedy = .none) {
    self.layout = layout
    self.remedy = remedy
  }

  /// Where the text stands, as far as one can know without pages.
  private struct PageFlow {
    var orientation = PageOrientation.portrait
    var isEmpty = true
    var wantsNewPage = false
    var hasTurned = false
    var endsWithTable = false
  }
}

// MARK: Pages

extension Compositor {
  /// What comes next begins a page, and its pages lie as said.
  mutating func startPage(_ orientation: PageOrientation = .portrait) {
    textOrientation = orientation
    pages.wantsNewPage = !pages.isEmpty
  }

  /// Turns the paper for what comes next, in a section of its own.
  mutating func turn(to orientation: PageOrientation) {
    guard orientation != pages.orientation else { return }
    pages.orientation = orientation
    guard !pages.isEmpty else { return }
    pages.wantsNewPage = false
    pages.endsWithTable = false
    beginSection()
  }

  private mutating func beginSection() {
    let isUpright = pages.orientation == .portrait
    pieces.append(
      .section(
        PageSection(
          orientation: pages.orientation, clearsHeads: pages.hasTurned && isUpright,
          pageNumber: pageNumber, hidesFirstNumber: form == .letter && pieces.isEmpty)))
    if !isUpright { pages.hasTurned = true }
  }

  /// Begins a page in the same section, behind a paragraph that is not seen.
  mutating func breakPage() {
    place(SetParagraph(.hairline, element, ParagraphSetting(beginsPage: true)))
  }

  /// All but the colophon.
  mutating func finished() -> Galley {
    // A text cannot end with a table.
    if pages.endsWithTable { place(SetParagraph(.hairline, element)) }
    if pieces.isEmpty { beginSection() }
    return Galley(layout: layout, pieces: pieces)
  }
}

// MARK: Pieces

extension Compositor {
  mutating func paragraph(
    _ style: ParagraphStyle, _ setting: ParagraphSetting? = nil,
    _ compose: (inout ComposingStick) -> Void = { _ in }
  ) {
    turn(to: textOrientation)
    var stick = ComposingStick()
    compose(&stick)
    var setting = setting
    if pages.wantsNewPage {
      setting = setting ?? ParagraphSetting()
      setting?.beginsPage = true
    }
    place(SetParagraph(style, element, setting, stick.runs))
  }

  mutating func paragraph(
    _ style: ParagraphStyle, _ setting: ParagraphSetting? = nil, of content: [Inline]
  ) {
    paragraph(style, setting) { $0.inlines(content) }
  }

  /// Two tables that touch would become one.
  mutating func place(_ table: SetTable) {
    if pages.endsWithTable { pieces.append(.paragraph(SetParagraph(.normal, element))) }
    place(.table(table))
    pages.endsWithTable = true
  }

  mutating func place(_ columns: SetColumns) {
    turn(to: textOrientation)
    place(.columns(columns))
    pages.endsWithTable = true
  }

  /// A paragraph that shows nothing of its own: it takes room, and holds what stands at fixed places.
  mutating func hold(_ drawings: [SetDrawing], height: Length) {
    let setting = ParagraphSetting(snapsToGrid: false, spacing: LineSpacing(line: height))
    var paragraph = SetParagraph(.normal, element, setting)
    paragraph.drawings = drawings
    place(paragraph)
  }

  mutating func blankLines(_ count: Int, keepsWithNext: Bool = false) {
    for _ in 0..<count {
      paragraph(.normal, keepsWithNext ? ParagraphSetting(keepsWithNext: true) : nil)
    }
  }

  /// The blank lines above 附件说明 and above the signature, which a remedy may make lower.
  mutating func blankLinesToSignOff(_ count: Int) {
    guard remedy.halvesBlankLines else { return blankLines(count, keepsWithNext: true) }
    let half = ParagraphSetting(
      keepsWithNext: true, snapsToGrid: false, spacing: LineSpacing(line: layout.linePitch / 2))
    for _ in 0..<count { paragraph(.normal, half) }
  }

  /// The last paragraphs go where what comes next goes.
  mutating func keepWithNext(lastParagraphs count: Int) {
    for index in pieces.indices.suffix(count) {
      guard case .paragraph(var last) = pieces[index] else { continue }
      last.setting = last.setting ?? ParagraphSetting()
      last.setting?.keepsWithNext = true
      pieces[index] = .paragraph(last)
    }
  }

  private mutating func place(_ paragraph: SetParagraph) {
    place(.paragraph(paragraph))
    pages.wantsNewPage = false
  }

  private mutating func place(_ piece: Galley.Piece) {
    if pages.isEmpty { beginSection() }
    pieces.append(piece)
    pages.isEmpty = false
    pages.endsWithTable = false
  }
}
