import Documents
import OfficePackaging

/// The comments (批注) of a file: those it has, and those that are added.
struct WordComments {
  private let package: OfficePackage
  private let link: PackageLink?
  private let known: XMLTree?
  private var nextID = 0
  private var added: [(id: Int, words: [String])] = []

  private static let author = "印发"
  private static let path = "comments.xml"
  private static let type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

  init(_ package: OfficePackage, _ links: [PackageLink]) throws(PackageError) {
    self.package = package
    link = links.first { $0.kind == "comments" && !$0.isExternal }
    known = try link.flatMap { link throws(PackageError) in try package.tree(link.target) }
    let ids = known?.root.all("w:comment").compactMap { WordMeasure.whole($0["w:id"]) } ?? []
    nextID = (ids.max() ?? -1) + 1
  }

  /// The id under which the text refers to the comment.
  mutating func add(_ words: [String]) -> Int {
    defer { nextID += 1 }
    added.append((nextID, words))
    return nextID
  }

  /// The parts that change with the comments: none where none were added.
  func parts(on day: Day?) throws(PackageError) -> [(path: String, bytes: [UInt8])] {
    guard !added.isEmpty else { return [] }
    if let link, let known { return [(link.target, extended(known, on: day))] }
    let path = PackageLink.path(Self.path, from: package.mainPart)
    return [(path, fresh(on: day))] + (try announcements(of: path))
  }
}

extension WordComments {
  private func extended(_ known: XMLTree, on day: Day?) -> [UInt8] {
    var xml = XMLEditing(known)
    for (id, words) in added {
      let comment = xml.makeElement("w:comment", Self.attributes(of: id, on: day))
      for (index, line) in words.enumerated() {
        xml.append(Self.paragraph(line, isFirst: index == 0, &xml), to: comment)
      }
      xml.append(comment, to: xml.root)
    }
    return xml.bytes
  }

  private func fresh(on day: Day?) -> [UInt8] {
    let empty = XMLWriter.part { xml in
      xml.markup(
        """
        <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:comments>
        """)
    }
    let tree = try? XMLReader.tree(of: empty)
    return tree.map { extended($0, on: day) } ?? empty
  }

  private static func attributes(
    of id: Int, on day: Day?
  ) -> KeyValuePairs<String, String> {
    guard let day else {
      return ["w:id": String(id), "w:author": author, "w:initials": author]
    }
    return [
      "w:id": String(id), "w:author": author, "w:date": "\(day)T00:00:00Z", "w:initials": author,
    ]
  }

  /// Small letters on lines of their own height, whatever the text's own style is.
  private static func paragraph(
    _ line: String, isFirst: Bool, _ xml: inout XMLEditing
  ) -> XMLHandle {
    let paragraph = xml.makeElement("w:p")
    let properties = xml.properties("w:pPr", of: paragraph)
    for setting: WordParagraphSetting in [
      .snapsToGrid(false), .spacing(WordSpacing()), .indent(WordIndent()), .alignment(.left),
    ] {
      setting.apply(to: properties, in: &xml)
    }
    if isFirst {
      let mark = run(&xml)
      xml.append(xml.makeElement("w:annotationRef"), to: mark)
      xml.append(mark, to: paragraph)
    }
    let words = run(&xml)
    xml.append(WordWords.text(line, &xml), to: words)
    xml.append(words, to: paragraph)
    return paragraph
  }

  private static func run(_ xml: inout XMLEditing) -> XMLHandle {
    let run = xml.makeElement("w:r")
    WordLetterSetting.size(21).apply(to: xml.properties("w:rPr", of: run), in: &xml)
    return run
  }

  /// A new part is told to the package twice: what it is, and whose.
  private func announcements(
    of path: String
  ) throws(PackageError) -> [(path: String, bytes: [UInt8])] {
    let linksPath = PackageLink.path(of: package.mainPart)
    guard let types = try package.tree(ContentTypes.path), let links = try package.tree(linksPath)
    else { throw PackageError(.missingPart, part: linksPath, at: 0) }
    var typesXML = XMLEditing(types)
    let type = typesXML.makeElement(
      "ct:Override", ["PartName": "/" + path, "ContentType": Self.type])
    typesXML.append(type, to: typesXML.root)
    var linksXML = XMLEditing(links)
    let ids = Set(links.root.children.compactMap { $0["Id"] })
    let id = sequence(first: 1) { $0 + 1 }.lazy.map { "rIdYinfa\($0)" }.first { !ids.contains($0) }
    let address = Relationship("", "comments", to: "").kind
    let link = linksXML.makeElement(
      "rel:Relationship", ["Id": id ?? "rIdYinfa", "Type": address, "Target": Self.path])
    linksXML.append(link, to: linksXML.root)
    return [(ContentTypes.path, typesXML.bytes), (linksPath, linksXML.bytes)]
  }
}
