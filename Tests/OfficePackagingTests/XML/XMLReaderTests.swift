import OfficePackaging
import Testing

@Suite struct XMLReaderTests {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  private func root(_ text: String) throws -> XMLElement {
    try XMLReader.tree(of: Array(text.utf8)).root
  }

  @Test(arguments: [
    "<w:p xmlns:w='\(word)' w:val='甲'><w:r/></w:p>",
    "<p xmlns='\(word)' xmlns:x='\(word)' x:val='甲'><r/></p>",
    "<q:p xmlns:q='\(strictWord)' q:val='甲'><q:r/></q:p>",
  ])
  func `a namespace has one prefix, whatever the file calls it`(text: String) throws {
    let root = try root(text)
    #expect(root.name == "w:p")
    #expect(root["w:val"] == "甲")
    #expect(root.first("w:r") != nil)
  }

  @Test func `a prefix means what the nearest declaration says`() throws {
    let root = try root(
      "<w:a xmlns:w='\(Self.word)'><w:b xmlns:w='urn:other'><w:c/></w:b><w:b/></w:a>")
    #expect(root.children.map(\.name) == ["{urn:other}b", "w:b"])
    #expect(root.children.flatMap { $0.children.map(\.name) } == ["{urn:other}c"])
  }

  @Test func `words, entities of XML and CDATA are one text`() throws {
    #expect(try root("<t>甲&amp;乙&#20108;<![CDATA[<丙>]]>\n丁</t>").text == "甲&乙二<丙>\n丁")
  }

  @Test func `a byte order mark and UTF-16 are read`() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><甲>乙</甲>"
    let pairs = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let bytes: [UInt8] = [0xFF, 0xFE] + pairs
    let root = try XMLReader.tree(of: bytes).root
    #expect(root.name == "甲")
    #expect(root.text == "乙")
  }

  @Test(
    arguments: [
      ("", .malformed, 0), ("<a><b></a>", .malformed, 8), ("<a>&nbsp;</a>", .malformed, 3),
      ("<!DOCTYPE a><a/>", .documentType, 0), ("<a><!DOCTYPE b></a>", .malformed, 5),
      ("<a/><!-- -->x", .malformed, 12),
    ] as [(String, XMLFlaw.Kind, Int)])
  func `what is no XML, or has a DOCTYPE, is refused at its byte`(
    text: String, kind: XMLFlaw.Kind, offset: Int
  ) {
    let flaw = #expect(throws: XMLFlaw.self) { try XMLReader.tree(of: Array(text.utf8)) }
    #expect(flaw?.kind == kind)
    #expect(flaw?.offset == offset)
  }

  @Test func `depth, number and attributes have limits`() {
    var limits = XMLReader.Limits()
    limits.depth = 3
    limits.nodes = 5
    limits.attributes = 1
    #expect(throws: XMLFlaw(kind: .tooDeep, offset: 9)) {
      try XMLReader.tree(of: Array("<a><a><a><a/></a></a></a>".utf8), limits: limits)
    }
    #expect(throws: XMLFlaw(kind: .tooMany, offset: 19)) {
      try XMLReader.tree(of: Array("<a><b/><b/><b/><b/><b/></a>".utf8), limits: limits)
    }
    #expect(throws: XMLFlaw(kind: .tooMany, offset: 0)) {
      try XMLReader.tree(of: Array("<a b='1' c='2'/>".utf8), limits: limits)
    }
  }

  @Test func `names beyond a first table are still told apart`() throws {
    let children = (0..<2_000).map { "<n\($0) a\($0)='\($0)'/>" }.joined()
    let root = try root("<a>\(children)</a>")
    #expect(root.children.map(\.name) == (0..<2_000).map { "n\($0)" })
    #expect(root.first("n1999")?["a1999"] == "1999")
  }
}
