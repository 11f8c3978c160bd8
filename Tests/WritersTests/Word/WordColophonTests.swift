import Documents
import OfficialLayout
import TestMaterial
import Testing
import Writers

/// 版记 in the file: in a box or floating, on an even page, after a blank one.
@Suite struct WordColophonTests {
  private static let colophon = Colophon(
    copies: ["市委办公室"], printer: ["演示市市场监督管理局办公室"], printDate: ["2022年5月12日"])

  private func document(
    lines: Int, _ layout: LayoutProfile = .classic
  ) throws -> XMLNode {
    let document = Document(
      title: ["演示通知"], body: Array(repeating: .paragraph(["正文。"]), count: lines),
      colophon: Self.colophon)
    return try WordFile(WordWriter(layout: layout).bytes(of: document)).document
  }

  private func starts(_ document: XMLNode) -> [String?] {
    document.all("w:sectPr").map { $0.first("w:type")?["w:val"] }
  }

  @Test func `after an odd page a section asks for the even one, and is numbered`() throws {
    let document = try document(lines: 3)
    #expect(starts(document) == ["nextPage", "evenPage"])
    let feet = document.all("w:sectPr").map { $0.children("w:footerReference").map { $0["r:id"] } }
    #expect(feet == [["rId6", "rId7"], ["rId6", "rId7"]])
  }

  @Test func `after a full even page the section bears no numbers`() throws {
    let document = try document(lines: 41)
    #expect(starts(document) == ["nextPage", "evenPage"])
    let feet = document.all("w:sectPr").last?.children("w:footerReference").map { $0["r:id"] }
    #expect(feet == ["rId11", "rId11"])
  }

  @Test func `on an even page with room it stands in the text's own section`() throws {
    #expect(try starts(document(lines: 25)) == ["nextPage"])
  }

  @Test func `a floating one lies at the lower margin, with no box around it`() throws {
    var layout = LayoutProfile.classic
    layout.colophonAnchor = .floatingTable
    let document = try document(lines: 3, layout)
    #expect(document.all("wp:anchor").isEmpty)
    let place = try #require(document.all("w:tblpPr").first)
    #expect(place["w:vertAnchor"] == "margin")
    #expect(place["w:tblpYSpec"] == "bottom")
    #expect(document.all("w:tblOverlap").first?["w:val"] == "never")
    #expect(document.all("w:tr").count == 2)
  }

  @Test func `with margins of the exact layout a row below it keeps its last rule in place`() throws
  {
    var layout = LayoutProfile.exact
    layout.colophonAnchor = .floatingTable
    let rows = try document(lines: 3, layout).all("w:tr")
    #expect(rows.count == 3)
    let height = rows[2].all("w:trHeight").first
    #expect(height?["w:val"] == "137")
    #expect(height?["w:hRule"] == "exact")
    #expect(rows[2].all("w:tcBorders").isEmpty)
  }
  @Test(arguments: [LayoutProfile.ColophonAnchor.textBox, .floatingTable])
  func `its last rule lies where an office's own type area ends`(
    anchor: LayoutProfile.ColophonAnchor
  ) throws {
    var layout = LayoutProfile.classic
    layout.colophonAnchor = anchor
    layout.margins.bottom = .millimetres(30)
    let document = try document(lines: 3, layout)
    switch anchor {
    case .textBox:
      let top = document.all("wp:positionV").first?.first("wp:posOffset")?.content
      let height = document.all("wp:extent").first?["cy"]
      let foot = try #require(top.flatMap { Int($0) }) + #require(height.flatMap { Int($0) })
      #expect(foot == Length.millimetres(297 - 30).emu)
    case .floatingTable:
      // The margin ends there too: nothing stands below the last row.
      #expect(document.all("w:tr").count == 2)
    }
  }

  @Test func `its digits have the digits' font, its marks have not`() throws {
    var layout = LayoutProfile.classic
    layout.fonts.digits = FontFamily("Times New Roman")
    let rows = try document(lines: 3, layout).all("w:txbxContent").flatMap { $0.all("w:tr") }
    let runs = rows.flatMap { $0.all("w:r") }.filter { $0.first("w:t") != nil }
    let latin = runs.filter {
      $0.first("w:rPr")?.first("w:rFonts")?["w:ascii"] == "Times New Roman"
    }
    #expect(latin.map(\.text) == ["2022", "5", "12"])
    #expect(
      runs.map(\.text) == [
        "抄送：市委办公室。", "演示市市场监督管理局办公室", "2022", "年", "5", "月", "12", "日印发",
      ])
  }
}

/// 7.3.5.5 in the file.
@Suite struct WordRemedyTests {
  @Test func `lines set closer are closer in the styles and on the grid`() throws {
    var layout = LayoutProfile.classic
    // 23 lines of 555 twips fit, 22 of 579: only closer lines bring the signature back.
    layout.margins.bottom = .twips(16_838 - 2_098 - 23 * 560)
    layout.linePitch = .twips(570)
    let document = Document(
      title: ["演示通知"], body: Array(repeating: .paragraph(["正文。"]), count: 18),
      signature: SignatureBlock(agencies: [["演示局"]], date: ["2022年5月12日"], seal: .seal))
    let typesetting = Typesetting(document, layout)
    guard case .remedied(let remedy)? = typesetting.decisions.first else {
      Issue.record("no remedy: \(typesetting.decisions)")
      return
    }
    let file = try WordFile(WordWriter(layout: layout).bytes(of: document))
    let pitch = String(layout.linePitch.twips - remedy.fromLines.twips)
    #expect(try file.document.all("w:docGrid").map { $0["w:linePitch"] } == [pitch])
    let normal = try file.part("word/styles.xml").all("w:style").first { $0["w:default"] == "1" }
    #expect(normal?.all("w:spacing").contains { $0["w:line"] == pitch } == true)
  }
}
