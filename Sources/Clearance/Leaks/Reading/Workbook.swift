import OfficePackaging

/// What the cells of a workbook refer to: the words that they share, and the names of the sheets.
struct Workbook {
  static let sharedWords = "xl/sharedStrings.xml"
  private static let main = "xl/workbook.xml"

  /// Folded, by number.
  private let words: [[UInt16]]
  private var isUsed: [Bool]
  /// By the path of the part.
  let sheetNames: [String: String]

  /// Empty for a package that is no workbook.
  init(_ zip: ZipReader) throws(PackageError) {
    words = try zip.part(Self.sharedWords).map(Self.words) ?? []
    isUsed = Array(repeating: false, count: words.count)
    sheetNames = try Self.sheetNames(zip)
  }

  mutating func text(ofSheet empty: LeakText) -> LeakText {
    let reading = MarkupReader.reading(empty, .sheet, sharedWords: words)
    for index in isUsed.indices where reading.isUsed[index] { isUsed[index] = true }
    return reading.text
  }

  /// Words that stand in no cell any more and are still in the file.
  func unusedWords(within outer: String) -> LeakText? {
    guard isUsed.contains(false) else { return nil }
    var text = LeakText(title: (outer.isEmpty ? "" : outer + "里的") + "不在单元格里的文字", [])
    for (number, word) in words.enumerated() where !isUsed[number] {
      var place = Place(.paragraph)
      place.row = Int32(number + 1)
      text.begin(place)
      text.units += word
      text.mark(.wall, at: 0)
    }
    return text
  }

  private static func words(_ part: [UInt8]) -> [[UInt16]] {
    let text = MarkupReader.text(of: LeakText(part), .words)
    return text.entries.map { entry in
      Array(text.units[Int(entry.start)..<min(Int(entry.end), text.units.count)])
        .filter { $0 != .wall }
    }
  }

  private static func sheetNames(_ zip: ZipReader) throws(PackageError) -> [String: String] {
    guard let part = try zip.part(main), let book = tree(part) else { return [:] }
    let links = try zip.part(PackageLink.path(of: main)).flatMap(tree)
    var targets: [String: String] = [:]
    if let links {
      for link in links.root.children {
        guard let id = link["Id"], let target = link["Target"] else { continue }
        targets[id] = PackageLink.path(target, from: main)
      }
    }
    var names: [String: String] = [:]
    for list in book.root.children where list.name.hasSuffix("sheets") {
      for sheet in list.children {
        guard let name = sheet["name"], let id = sheet["r:id"], let path = targets[id] else {
          continue
        }
        names[path] = name
      }
    }
    return names
  }

  /// Nil of what is not well-formed, which is told where the part itself is read.
  private static func tree(_ part: [UInt8]) -> XMLTree? {
    do throws(XMLFlaw) { return try XMLReader.tree(of: part) } catch { return nil }
  }
}
