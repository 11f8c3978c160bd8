import OfficePackaging
import Testing

@Suite struct `New elements in somebody's XML` {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let drawing =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"

  private func written(_ text: String, _ name: String) throws -> String {
    var xml = XMLEditing(try XMLReader.tree(of: Array(text.utf8)))
    xml.append(xml.makeElement(name, ["w:val": "1"]), to: xml.root)
    let written = String(decoding: xml.bytes, as: UTF8.self)
    return String(written.drop { $0 != "\n" }.dropFirst())
  }

  @Test(arguments: [
    (
      "<w:p xmlns:w=\"\(word)\"></w:p>", "w:r",
      "<w:p xmlns:w=\"\(word)\"><w:r w:val=\"1\"/></w:p>"
    ),
    (
      "<q:p xmlns:q=\"\(word)\"></q:p>", "w:r",
      "<q:p xmlns:q=\"\(word)\"><q:r q:val=\"1\"/></q:p>"
    ),
    (
      "<p xmlns=\"\(word)\"></p>", "w:r",
      "<p xmlns=\"\(word)\" xmlns:w=\"\(word)\"><r w:val=\"1\"/></p>"
    ),
  ])
  func `are written with the prefixes of its root`(
    text: String, name: String, expected: String
  ) throws {
    #expect(try written(text, name) == expected)
  }

  @Test func `do not lean on a prefix that another element declares for itself`() throws {
    let text = """
      <w:p xmlns:w="\(Self.word)"><x:inline xmlns:x="\(Self.drawing)"/></w:p>
      """
    #expect(
      try written(text, "wp:anchor") == """
        <w:p xmlns:w="\(Self.word)" xmlns:wp="\(Self.drawing)"><x:inline xmlns:x="\(Self.drawing)"/>\
        <wp:anchor w:val="1"/></w:p>
        """)
  }

  @Test func `take another prefix where theirs means something else`() throws {
    let text = "<w:p xmlns:w=\"\(Self.word)\" xmlns:wp=\"urn:other\"></w:p>"
    #expect(try written(text, "wp:anchor").contains("<wp1:anchor w:val=\"1\"/>"))
  }
}
