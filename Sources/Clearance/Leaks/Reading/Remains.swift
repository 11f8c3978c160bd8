import OfficePackaging

/// What a program or a camera leaves in a file beside its contents.
struct Remains {
  let kind: Kind
  /// Where: the part, or the file.
  let part: String
  /// What stands there; empty for what is no text.
  let words: String

  enum Kind: String {
    case author = "作者"
    case company = "单位"
    case comments = "批注"
    case changes = "修订痕迹"
    case thumbnail = "缩略图"
    case place = "拍摄地点"
    case photographer = "拍摄者"
  }
}

extension Remains {
  static func ofImage(_ bytes: [UInt8], title: String) -> [Remains] {
    let metadata = ImageMetadata(bytes)
    let kinds: [(Bool, Kind)] = [
      (metadata.hasPlace, .place), (metadata.hasThumbnail, .thumbnail),
      (metadata.hasAuthor, .photographer),
    ]
    return kinds.filter(\.0).map { Remains(kind: $0.1, part: title, words: "") }
  }

  static func ofPackage(_ zip: ZipReader) throws(PackageError) -> [Remains] {
    var remains: [Remains] = []
    for (path, names) in properties {
      guard let part = try zip.part(path) else { continue }
      remains += ofProperties(part, names)
    }
    for path in zip.paths {
      if path.hasPrefix("docProps/thumbnail") {
        remains.append(Remains(kind: .thumbnail, part: path, words: ""))
      }
      if isComments(path) { remains.append(Remains(kind: .comments, part: path, words: "")) }
    }
    return remains
  }

  private static let properties: [(String, [(StaticString, Kind)])] = [
    ("docProps/core.xml", [("creator", .author), ("lastModifiedBy", .author)]),
    ("docProps/app.xml", [("Company", .company), ("Manager", .author)]),
  ]

  /// The words of some elements of a part, whatever their prefix.
  private static func ofProperties(
    _ part: [UInt8], _ names: [(StaticString, Kind)]
  ) -> [Remains] {
    guard let tree = tree(part) else { return [] }
    return tree.root.children.flatMap { element in
      names.compactMap { name, kind in
        let words = element.text
        guard element.name.hasSuffix(name.description), !words.isEmpty else { return nil }
        return Remains(kind: kind, part: "文档属性", words: words)
      }
    }
  }

  private static func tree(_ part: [UInt8]) -> XMLTree? {
    do throws(XMLFlaw) { return try XMLReader.tree(of: part) } catch { return nil }
  }

  private static func isComments(_ path: String) -> Bool {
    let file = path.split(separator: "/").last ?? ""
    return file.hasPrefix("comments") || file.hasPrefix("threadedComment") || file == "people.xml"
  }
}
