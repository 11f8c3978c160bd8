import Documents
import OfficialLayout
import Testing

/// Where the parts of the special forms are set, in millimetres.
@Suite struct SpecialFormTests {
  private func galley(_ document: Document, _ layout: LayoutProfile = .classic) -> Galley {
    Typesetting(document, layout).galley
  }

  private func paragraphs(_ galley: Galley) -> [SetParagraph] {
    galley.pieces.compactMap { piece in
      if case .paragraph(let paragraph) = piece { paragraph } else { nil }
    }
  }

  private func millimetres(_ length: Length) -> Double { Double(length.emu) / 36_000 }

  @Test(arguments: [LayoutProfile.classic, .exact])
  func `a letter's mark is 30 mm from the edge, its rules 4 mm below it and 20 mm from the foot`(
    layout: LayoutProfile
  ) throws {
    let document = Document(form: .letter, masthead: Masthead(mark: ["演示市市场监督管理局"]), title: ["函"])
    let drawings = try #require(paragraphs(galley(document, layout)).first?.drawings)
    guard case .words(_, let height) = drawings[0].content else {
      Issue.record("no mark")
      return
    }
    // Of a line of 1.2 the letters stand 0.1175 down, and are 0.94 high.
    let size = millimetres(height) / 1.2
    let inkTop = millimetres(drawings[0].top) + 0.1175 * size
    // The box stands 0.4 mm lower, because its first line stands higher than one of the page.
    #expect(abs(inkTop - 30 - 0.4) < 0.05)
    let upperEdge = millimetres(drawings[1].top) - 2.25 / 72 * 25.4 / 2
    #expect(abs(upperEdge - (inkTop - 0.4 + 0.94 * size) - 4) < 0.05)
    #expect(millimetres(drawings[4].top) == 277)
    #expect(drawings.allSatisfy { millimetres($0.left) == 20 && millimetres($0.width) == 170 })
  }

  @Test(arguments: [(DocumentForm.order, 20.0), (.general, 35.0), (.minutes, 35.0)])
  func `a mark begins so far below the type area as its form asks`(
    form: DocumentForm, distance: Double
  ) throws {
    let document = Document(form: form, masthead: Masthead(mark: ["演示市市场监督管理局令"]), title: ["标题"])
    let set = paragraphs(galley(document))
    let space = try #require(set[0].setting?.spacing?.line)
    let line = try #require(set[1].setting?.spacing?.line)
    #expect(abs(millimetres(space) + 0.1175 * millimetres(line) / 1.2 - distance) < 0.05)
  }

  @Test(arguments: 2...9)
  func `a joint mark of many agencies leaves the first page room for its text`(count: Int) throws {
    let lines = (0..<count).map { _ in [Inline.text("演示市市场监督管理局")] }
    let masthead = Masthead(mark: Array(lines.joined(separator: [.lineBreak])), suffix: .document)
    let columns = galley(Document(masthead: masthead, title: ["通知"])).pieces.compactMap { piece in
      if case .columns(let columns) = piece { columns } else { nil }
    }
    let mark = try #require(columns.first)
    #expect(millimetres(mark.height) <= 64)
    #expect(mark.columns.map(\.paragraphs.count) == [count, 1])
    #expect(mark.columns.map(\.width).reduce(.zero, +) <= LayoutProfile.classic.textWidth)
  }

  @Test(arguments: [2, 3, 4, 5, 7])
  func `seals of a joint document lie inside the type area and do not touch`(count: Int) {
    let agencies = (0..<count).map { [Inline.text("演示市第\($0)局")] }
    let signature = SignatureBlock(agencies: agencies, date: ["2026年1月20日"])
    let set = paragraphs(galley(Document(title: ["通知"], signature: signature)))
    let rows = set.filter { $0.element.kind == .signature && !$0.runs.isEmpty }
    for row in rows {
      let centers = (row.setting?.tabs ?? []).map { millimetres($0.position) }
      #expect(centers.allSatisfy { $0 >= 22.4 && $0 <= 156 - 22.4 }, "\(centers)")
      #expect(zip(centers, centers.dropFirst()).allSatisfy { $1 - $0 >= 48 }, "\(centers)")
    }
    let date = set.last { $0.element.kind == .date }
    #expect(date?.setting?.tabs.last == rows.last?.setting?.tabs.last)
  }

  @Test func `a stamp is four characters from the edge, its post two from the stamp`() throws {
    let signature = SignatureBlock(
      agencies: [], signatories: [Signatory(post: ["局长"])], date: ["2026年1月20日"], seal: .stamp)
    let set = paragraphs(galley(Document(title: ["令"], signature: signature)))
    let line = try #require(set.first { $0.runs.plainText.contains("局长") })
    let layout = LayoutProfile.classic
    let right = layout.textWidth - 4 * layout.characterPitch
    #expect(
      line.setting?.tabs == [
        TabStop(position: right - .millimetres(40) - 2 * layout.characterPitch, alignment: .right),
        TabStop(position: right - .millimetres(20), alignment: .center),
      ])
  }

  @Test(arguments: [DocumentForm.general, .order, .letter])
  func `what preprinted paper bears keeps its room`(form: DocumentForm) {
    var document = Document(
      form: form, masthead: Masthead(secrecy: ["秘密"], mark: ["演示市市场监督管理局"], number: ["第1号"]),
      title: ["标题"])
    let printed = paragraphs(galley(document)).prefix { $0.element.kind != .blank }
    document.masthead?.isPreprinted = true
    let preprinted = paragraphs(galley(document)).prefix { $0.element.kind != .blank }
    #expect(printed.map(\.setting) == preprinted.map(\.setting))
    #expect(
      preprinted.allSatisfy { $0.element.kind != .mark || $0.runs.isEmpty && $0.drawings.isEmpty })
  }

  @Test func `a number of a letter's first page is hidden, others are not`() {
    let letter = Document(form: .letter, masthead: Masthead(mark: ["甲局"]), title: ["函"])
    for (document, isHidden) in [(letter, true), (Document(form: .letter, title: ["函"]), false)] {
      guard case .section(let section)? = galley(document).pieces.first else {
        Issue.record("no section")
        return
      }
      #expect(section.hidesFirstNumber == isHidden)
    }
  }
}
