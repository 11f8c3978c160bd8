import Diagnostics
import OfficePackaging

/// Reads a file by what it is, into the texts that its readers would see or find.
struct PublicFileReader {
  /// Empty for a first look, which sees them while they are read.
  private(set) var texts: [LeakText] = []
  /// What stands beside the texts: authors, places, thumbnails, comments.
  private(set) var remains: [Remains] = []
  /// Why the file cannot be searched; empty where it can.
  private(set) var damage: [String] = []

  /// What it is that nobody can look into; empty for what can be read.
  private(set) var opaque: [String] = []

  /// Packages within packages, no deeper.
  private static let deepest = 3

  private let firstLook: FirstLook?

  init(_ file: OutputFile, for firstLook: FirstLook? = nil) {
    self.firstLook = firstLook
    read(file.bytes, path: file.path, title: "", depth: 0)
    var paths = LeakText(title: "文件路径", Array(file.path.utf8))
    paths.begin(Place(.path))
    paths.fold(
      decoded: CharacterReferences.decoded(Array(file.path.utf8)[...], percents: true), at: 0)
    keep(paths)
  }

  private mutating func read(_ bytes: [UInt8], path: String, title: String, depth: Int) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || Self.packages.contains(Self.suffix(path)) {
      return readPackage(bytes, title: title, depth: depth)
    }
    guard OpaqueFormat(bytes) == nil, let text = text(bytes, path: path, title: title) else {
      return readOther(bytes, path: path, title: title)
    }
    if text.isDamaged { damage.append(Self.name(title, "不是完整的\(Self.kind(path))")) }
    keep(text)
  }

  private mutating func keep(_ text: LeakText) {
    if let firstLook { firstLook.look(at: text) } else { texts.append(text) }
  }

  private func empty(_ bytes: [UInt8], title: String) -> LeakText {
    LeakText(title: title, bytes, for: firstLook)
  }

  private static let packages: Set = ["docx", "xlsx", "pptx", "zip", "ofd", "epub"]

  /// Of a text in a format that we know; nil of all else.
  private func text(_ bytes: [UInt8], path: String, title: String) -> LeakText? {
    let empty = empty(UTF16Text.decoded(bytes) ?? bytes, title: title)
    switch Self.suffix(path) {
    case "html", "htm", "xhtml": return MarkupReader.text(of: empty, .html)
    case "xml", "rss", "atom", "rels", "vml", "opf", "ncx", "xsl":
      return MarkupReader.text(of: empty, .xml)
    case "svg": return MarkupReader.text(of: empty, .svg)
    case "json", "jsonl", "ndjson", "geojson", "jsonld", "webmanifest", "map":
      return JSONTextReader.text(of: empty)
    case "csv", "tsv": return TableTextReader.text(of: empty)
    case "js", "mjs", "css": return JSONTextReader.script(of: empty)
    case "md", "markdown": return PlainTextReader.text(of: empty, .markdown)
    case "ics", "vcf": return PlainTextReader.text(of: empty, .calendar)
    case "txt", "yaml", "yml", "htaccess", "conf":
      return PlainTextReader.text(of: empty)
    default:
      return empty.bytes.prefix(4_096).contains(0) ? nil : wholeText(empty)
    }
  }

  /// A file of no known name is a text where all of it is one.
  private func wholeText(_ empty: LeakText) -> LeakText? {
    let text = PlainTextReader.text(of: empty)
    return text.isDamaged ? nil : text
  }

  private mutating func readOther(_ bytes: [UInt8], path: String, title: String) {
    if let format = OpaqueFormat(bytes) { opaque.append(Self.name(title, "是\(format.rawValue)")) }
    keep(ByteTextReader.text(of: empty(bytes, title: title)))
    remains += Remains.ofImage(bytes, title: title.isEmpty ? path : title)
  }

  static func suffix(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }

  private static func kind(_ path: String) -> String {
    switch suffix(path) {
    case "xml", "rss", "atom", "svg", "rels": "XML"
    case "json", "jsonl", "ndjson", "geojson": "JSON"
    default: "UTF-8文本"
    }
  }

  private static func name(_ title: String, _ words: String) -> String {
    title.isEmpty ? words : "里面的\(title)\(words)"
  }
}

extension PublicFileReader {
  private mutating func readPackage(_ bytes: [UInt8], title: String, depth: Int) {
    guard depth < Self.deepest else { return damage.append(Self.name(title, "包在太多层压缩包里")) }
    do throws(PackageError) {
      let zip = try ZipReader(bytes)
      var workbook = try Workbook(zip)
      remains += try Remains.ofPackage(zip)
      for path in zip.paths where !path.hasSuffix("/") {
        guard path != Workbook.sharedWords, let part = try zip.part(path) else { continue }
        let name = PartName(path, in: workbook, within: title)
        readPart(part, path: path, name, &workbook, depth: depth)
      }
      if let unused = workbook.unusedWords(within: title) { keep(unused) }
      readNames(zip.paths, title: title)
    } catch {
      damage.append(Self.name(title, error.part.map { "的\($0)读不出来" } ?? "不是完整的压缩包"))
    }
  }

  private mutating func readPart(
    _ part: [UInt8], path: String, _ name: PartName, _ workbook: inout Workbook, depth: Int
  ) {
    let empty = empty(UTF16Text.decoded(part) ?? part, title: name.title)
    switch name.kind {
    case .word:
      let reading = MarkupReader.reading(empty, .word)
      if reading.hasChanges { remains.append(Remains(kind: .changes, part: name.title, words: "")) }
      add(reading.text)
    case .markup: add(MarkupReader.text(of: empty, .xml))
    case .sheet: add(workbook.text(ofSheet: empty))
    case .other: read(empty.bytes, path: path, title: name.title, depth: depth + 1)
    }
  }

  private mutating func add(_ text: LeakText) {
    if text.isDamaged { damage.append("里面的\(text.title)不是完整的XML") }
    keep(text)
  }

  /// The names of the parts themselves.
  private mutating func readNames(_ paths: [String], title: String) {
    var text = LeakText(title: Self.name(title, "部件名"), [])
    for path in paths {
      text.begin(Place(.path))
      text.fold(decoded: Array(path.utf8), at: 0)
      text.mark(.wall, at: 0)
    }
    keep(text)
  }
}
