import OfficePackaging

@testable import Records

/// A .docx written by hand: what a test says, and around it no more than must be there.
struct WordPackage {
  var body: String
  var styles: String?
  var numbering: String?
  var settings: String?
  var comments: String?
  var theme: String?
  /// By the id that the text calls them by: `rIdFoot1`.
  var footers: [(id: String, content: String)] = []
  /// The address of the main namespace.
  var namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// Other bytes for a part, or a part more; nil leaves it out.
  var replaced: [(path: String, bytes: [UInt8]?)] = []

  init(_ body: String) { self.body = body }

  /// A paragraph of plain words.
  static func p(_ text: String, _ properties: String = "", run: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  func file(named name: String = "文件.docx") throws -> WordFile {
    try WordReader.file(named: name, bytes: bytes)
  }

  var bytes: [UInt8] {
    var zip = ZipWriter()
    for (path, bytes) in parts { zip.add(path: path, bytes) }
    return zip.finished()
  }

  private var parts: [(path: String, bytes: [UInt8])] {
    var parts: [(path: String, bytes: [UInt8])] = [
      ("[Content_Types].xml", Array(types.utf8)), ("_rels/.rels", Array(Self.rootLinks.utf8)),
      ("word/document.xml", part("document", "<w:body>\(body)</w:body>")),
      ("word/_rels/document.xml.rels", Array(links.utf8)),
    ]
    for (name, root, content) in extras { parts.append(("word/\(name).xml", part(root, content))) }
    for (path, bytes) in replaced {
      parts.removeAll { $0.path == path }
      if let bytes { parts.append((path, bytes)) }
    }
    return parts
  }

  private var extras: [(name: String, root: String, content: String)] {
    let named = [
      ("styles", "styles", styles), ("numbering", "numbering", numbering),
      ("settings", "settings", settings), ("comments", "comments", comments),
    ]
    let single = named.compactMap { name, root, content in content.map { (name, root, $0) } }
    return single + footers.map { ("footer\($0.id)", "ftr", $0.content) }
  }

  private func part(_ root: String, _ content: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:\(root) xmlns:w="\(namespace)" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:v="urn:schemas-microsoft-com:vml">\(content)</w:\(root)>
      """.utf8)
  }

  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let rootLinks = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
    </Relationships>
    """

  private var links: String {
    let parts = extras.enumerated().map { index, part in
      let id = part.root == "ftr" ? String(part.name.dropFirst(6)) : "rId\(index + 1)"
      let kind = part.root == "ftr" ? "footer" : part.root
      return
        "<Relationship Id=\"\(id)\" Type=\"\(Self.office)/\(kind)\" Target=\"\(part.name).xml\"/>"
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(parts.joined())</Relationships>
      """
  }

  private var types: String {
    let family = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let parts = extras.map { part in
      let kind = part.root == "ftr" ? "footer" : part.root
      return "<Override PartName=\"/word/\(part.name).xml\" ContentType=\"\(family).\(kind)+xml\"/>"
    }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(family).document.main+xml"/>\
      \(parts.joined())</Types>
      """
  }
}
