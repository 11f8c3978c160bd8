import Documents
import OfficePackaging

/// The comments (批注) of a file: those it has, and those that are added.
struct WordComments {
  private let link: PackageLink?
  private let known: XMLTree?
  private var nextID = 0
  private var added: [(id: Int, words: [String])] = []

  private static let author = "印发"

  init(_ package: OfficePackage, _ links: [PackageLink]) throws(PackageError) {
    link = links.first { $0.kind == "comments" && !$0.isExternal }
    known = try link.flatMap { link throws(PackageError) in try package.tree(link.target) }
    let ids = known?.root.all("w:comment").compactMap { WordMeasure.whole($0["w:id"]) } ?? []
    nextID = (ids.max() ?? -1) + 1
  }

  /// Takes back the last.
  mutating func removeLast() {
    added.removeLast()
    nextID -= 1
  }

  /// The id under which the text refers to the comment.
  mutating func add(_ words: [String]) -> Int {
    defer { nextID += 1 }
    added.append((nextID, words))
    return nextID
  }

  /// The part with the comments, changed or new; nothing where none were added.
  func write(
    on day: Day?, to changed: inout [String: [UInt8]], _ newParts: inout WordNewParts
  ) {
    guard !added.isEmpty else { return }
    if let link, let known {
      changed[link.target] = extended(known, on: day)
    } else {
      _ = newParts.add("comments", fresh(on: day))
    }
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
    guard let tree = XMLTree.empty("w:comments") else { return [] }
    return extended(tree, on: day)
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
}
