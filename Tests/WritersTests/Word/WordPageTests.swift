import Documents
import TestMaterial
import Testing
import Writers

/// Sections, page numbers, the signature and the colophon.
@Suite struct WordPageTests {
  private func file(_ document: Document) throws -> WordFile {
    try WordFile(WordDocuments.writer.bytes(of: document))
  }

  @Test func `a landscape annex lies in a section of its own, its margins turned`() throws {
    let sections = try file(WordDocuments.notice).document.all("w:sectPr")
    let sizes = sections.map { $0.first("w:pgSz")?["w:w"] }
    #expect(sizes == ["11906", "16838", "11906"])
    let margins = try #require(sections[1].first("w:pgMar"))
    #expect(
      ["w:top", "w:right", "w:bottom", "w:left"].map { margins[$0] }
        == ["1588", "2098", "1474", "1984"])
  }

  @Test func `the section after a landscape one empties the heads it would inherit`() throws {
    let sections = try file(WordDocuments.notice).document.all("w:sectPr")
    let heads = sections.map { $0.children("w:headerReference").compactMap { $0["r:id"] } }
    #expect(heads == [[], ["rId8", "rId9"], ["rId10", "rId10"]])
  }

  @Test func `a wide table turns its page and the text goes on upright`() throws {
    let document = try file(WordDocuments.report).document
    let sizes = document.all("w:sectPr").map { $0.first("w:pgSz")?["w:w"] }
    // The last is that of the colophon.
    #expect(sizes == ["11906", "16838", "11906", "11906"])
  }

  @Test func `page numbers stand between dashes, odd ones at the right, even ones at the left`()
    throws
  {
    let file = try file(WordDocuments.bare)
    for (part, side) in [("footerOdd", "right"), ("footerEven", "left")] {
      let footer = try file.part("word/\(part).xml")
      #expect(footer.text == "— 1 —")
      #expect(footer.all("w:jc").first?["w:val"] == side)
      #expect(footer.all("w:ind").first?["w:\(side)"] == "280")
    }
    #expect(try !file.part("word/settings.xml").all("w:evenAndOddHeaders").isEmpty)
  }

  @Test(arguments: [
    // Ten characters and six and a half: the date four in, the name centred on it.
    (SignatureBlock.Seal.seal, "演示市市场监督管理局", [708, 1_260]),
    (.seal, "演示局", [1_811, 1_260]),
    // Wider by more than twice the date's indent: the name ends at the edge.
    (.seal, "演示市市场监督管理局食品药品稽查执法支队第一大队", [0, 2_756]),
    // The name two characters in, the date beginning two after it.
    (.none, "演示市市场监督管理局", [630, 1_102]),
    (.none, "演示局", [2_362, 630]),
  ])
  func `name and date stand where the clause puts them`(
    seal: SignatureBlock.Seal, name: String, indents: [Int]
  ) throws {
    let document = Document(
      title: ["标题"],
      signature: SignatureBlock(agencies: [[.text(name)]], date: ["2022年5月12日"], seal: seal))
    let signed = try file(document).document.all("w:p").suffix(2)
    #expect(signed.map(\.text) == [name, "2022年5月12日"])
    let found = signed.map { $0.all("w:ind").first?["w:right"].flatMap { Int($0) } }
    #expect(zip(found, indents).allSatisfy { abs(($0 ?? -999) - $1) <= 1 }, "\(found)")
  }

  @Test func `the colophon's last rule lies on the edge of the type area`() throws {
    let document = try file(WordDocuments.notice).document
    let anchor = try #require(document.all("wp:anchor").first)
    let offset = try #require(anchor.first("wp:positionV")?.all("wp:posOffset").first?.content)
    let height = try #require(anchor.first("wp:extent")?["cy"])
    #expect((Int(offset) ?? 0) + (Int(height) ?? 0) == 262 * 36_000)
    let rules = anchor.all("w:tcBorders").flatMap(\.children)
    #expect(rules.map(\.name) == ["w:top", "w:top", "w:bottom"])
    #expect(rules.map { $0["w:sz"] } == ["8", "6", "8"])
  }

  @Test func `the paragraph that holds the colophon keeps its height free`() throws {
    let document = try file(WordDocuments.notice).document
    let holder = try #require(document.all("w:p").last { !$0.all("wp:anchor").isEmpty })
    let line = holder.first("w:pPr")?.first("w:spacing")?["w:line"].flatMap { Int($0) }
    let height = holder.all("wp:extent").first?["cy"].flatMap { Int($0) }
    #expect(line == height.map { $0 / 635 })
  }
}
