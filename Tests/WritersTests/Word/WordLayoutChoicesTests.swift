import OfficialLayout
import TestMaterial
import Testing
import Writers

@testable import Documents

/// What an office may choose in its layout, as Word is told of it.
@Suite struct WordLayoutChoicesTests {
  private func file(
    _ document: Document, _ choose: (inout LayoutProfile) -> Void
  ) throws -> WordFile {
    var layout = LayoutProfile.classic
    choose(&layout)
    return try WordFile(WordWriter(layout: layout).bytes(of: document))
  }

  private static let headings = Document(
    title: ["题"],
    body: [
      .heading(Heading(level: 2, ["检查"])), .paragraph(["甲"]), .heading(Heading(level: 2, ["整改。"])),
      .paragraph(["乙"]),
    ])

  @Test func `headings are bold at the levels that the office names, and nowhere else`() throws {
    let bold = try file(Self.headings) { $0.boldLevels = [2] }
    let styles = try bold.part("word/styles.xml").all("w:style")
    let boldStyles = styles.filter { !$0.all("w:b").isEmpty }.compactMap { $0["w:styleId"] }
    #expect(boldStyles == ["Heading2", "BoldSans", "BoldScript", "Bold"])
    #expect(try bold.document.all("w:rStyle").map { $0["w:val"] } == ["BoldScript"])
    let plain = try file(Self.headings) { _ in }
    #expect(try plain.part("word/styles.xml").all("w:b").isEmpty)
  }

  @Test func `a draft may bear its number in the middle, a document with a letterhead never`()
    throws
  {
    let draft = try file(WordDocuments.bare) { $0.draftPageNumber = .center }
    let footers = try draft.document.all("w:footerReference")
    #expect(footers.map { $0["r:id"] } == ["rId12", "rId12"])
    let number = try draft.part("word/footerCentered.xml")
    #expect(number.text == "— 1 —")
    #expect(number.all("w:jc").first?["w:val"] == "center")
    let notice = try file(WordDocuments.report) { $0.draftPageNumber = .center }
    #expect(try notice.document.all("w:footerReference").allSatisfy { $0["r:id"] != "rId12" })
  }

  @Test func `without that choice there is no such part`() throws {
    #expect(try !file(WordDocuments.bare) { _ in }.paths.contains("word/footerCentered.xml"))
  }

  @Test(arguments: [
    (Length.points(24), "48", nil), (.points(30), "60", "94"), (.points(200), "85", "66"),
  ])
  func `a mark is as large as the office says, as far as its line allows`(
    size: Length, halfPoints: String, scale: String?
  ) throws {
    let document = Document(masthead: Masthead(mark: ["演示市演示县市场监督管理局文件"]), title: ["题"])
    let mark = try file(document) { $0.markSize = size }.document.all("w:r")
      .first { !$0.all("w:sz").isEmpty }
    #expect(mark?.all("w:sz").first?["w:val"] == halfPoints)
    #expect(mark?.all("w:w").first?["w:val"] == scale)
  }

  @Test func `the red rule is as thick as the office says, and the title stays on its line`() throws
  {
    let file = try file(WordDocuments.report) { $0.redRule = .points(1) }
    let rule = try #require(try file.document.all("w:pBdr").first?.first("w:top"))
    #expect(rule["w:sz"] == "8")
    #expect(rule["w:color"] == "FF0000")
  }

  @Test func `digits and letters may have a font of their own, quotation marks may not`() throws {
    let document = Document(title: ["题"], body: [.paragraph(["“清网”2023—2024年GB……"])])
    let file = try file(document) { $0.fonts.digits = FontFamily("Times New Roman") }
    let latin = try file.document.all("w:r").filter {
      $0.all("w:rFonts").first?["w:ascii"] == "Times New Roman"
    }
    #expect(latin.map(\.text) == ["2023", "2024", "GB"])
  }

  @Test func `no theme may beat a font, in any part`() throws {
    for document in WordDocuments.all {
      let file = try file(document) { $0.fonts = .windows }
      for part in ["word/document.xml", "word/styles.xml", "word/footerOdd.xml"] {
        let attributes = try file.part(part).descendants.flatMap(\.attributes)
        #expect(!attributes.contains { $0.name.hasSuffix("Theme") })
      }
    }
  }
}
