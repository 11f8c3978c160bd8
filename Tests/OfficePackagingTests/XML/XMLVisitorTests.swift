import OfficePackaging
import Testing

@Suite struct XMLVisitorTests {
  private static let sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let strictSheet = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  /// Writes down what it is told.
  private final class Diary: XMLVisitor {
    private(set) var lines: [String] = []
    private let last: String?

    init(upTo last: String? = nil) { self.last = last }

    var isSated: Bool { last.map { lines.contains("<\($0)") } ?? false }

    func begin(_ element: XMLStart) {
      lines.append("<\(element.name)")
      if let value = element["r"] { lines.append("r=\(value)") }
    }

    func words(_ letters: [UInt8]) { lines.append(String(decoding: letters, as: UTF8.self)) }

    func end(_ name: String) { lines.append(">\(name)") }
  }

  private func diary(
    _ text: String, upTo last: String? = nil, limits: XMLReader.Limits = XMLReader.Limits()
  ) throws -> [String] {
    let diary = Diary(upTo: last)
    try XMLReader.visit(Array(text.utf8), limits: limits, with: diary)
    return diary.lines
  }

  @Test(arguments: [
    "<row xmlns='\(sheet)' r='1'><c/></row>",
    "<x:row xmlns:x='\(sheet)' r='1'><x:c></x:c></x:row>",
    "<q:row xmlns:q='\(strictSheet)' r='1'><q:c/></q:row>",
  ])
  func `elements are told in their order, by our own prefixes`(text: String) throws {
    #expect(try diary(text) == ["<x:row", "r=1", "<x:c", ">x:c", ">x:row"])
  }

  @Test func `words that stand together come at once`() throws {
    #expect(
      try diary("<t>甲&amp;乙&#20108;<![CDATA[<丙>]]>\n丁<b/>戊</t>")
        == ["<t", "甲&乙二<丙>\n丁", "<b", ">b", "戊", ">t"])
  }

  @Test func `whoever has heard enough is told no more, and what follows is not read`() throws {
    #expect(try diary("<a><b/><c/></a", upTo: "b") == ["<a", "<b"])
  }

  @Test(
    arguments: [
      ("", .malformed), ("<a><b></a>", .malformed), ("<!DOCTYPE a><a/>", .documentType),
      ("<a><a><a><a/></a></a></a>", .tooDeep), ("<a><b/><b/><b/><b/><b/></a>", .tooMany),
    ] as [(String, XMLFlaw.Kind)])
  func `a visit refuses what a tree refuses, at the same byte`(text: String, kind: XMLFlaw.Kind) {
    var limits = XMLReader.Limits()
    limits.depth = 3
    limits.nodes = 5
    let flaw = #expect(throws: XMLFlaw.self) { try diary(text, limits: limits) }
    let ofTree = #expect(throws: XMLFlaw.self) {
      try XMLReader.tree(of: Array(text.utf8), limits: limits)
    }
    #expect(flaw?.kind == kind)
    #expect(flaw == ofTree)
  }
}
