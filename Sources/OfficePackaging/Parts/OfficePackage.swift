/// An office file that was opened: its parts, what each is, and how they belong together.
package struct OfficePackage: Sendable {
  package let zip: ZipReader
  /// The part that all others belong to: `word/document.xml`.
  package let mainPart: String
  private let types: [String: String]
  private let defaultTypes: [String: String]

  /// - Throws: what is no package, or names no main part.
  package init(_ file: [UInt8], limits: ZipReader.Limits = Self.limits) throws(PackageError) {
    zip = try ZipReader(file, limits: limits)
    let typesTree = try Self.tree(ContentTypes.path, in: zip)
    guard let typesTree else {
      if zip.contains("OFD.xml") { throw PackageError(.foreign(.fixedLayout), at: 0) }
      if zip.contains("mimetype"), zip.contains("content.xml") {
        throw PackageError(.foreign(.openDocument), at: 0)
      }
      throw PackageError(.missingPart, part: ContentTypes.path, at: 0)
    }
    var types: [String: String] = [:]
    var defaults: [String: String] = [:]
    for element in typesTree.root.children {
      guard let type = element["ContentType"] else { continue }
      if let name = element["PartName"] { types[String(name.drop { $0 == "/" })] = type }
      if let suffix = element["Extension"] { defaults[suffix.lowercased()] = type }
    }
    self.types = types
    self.defaultTypes = defaults
    mainPart = try Self.mainPart(in: zip)
  }

  /// What a text of a few hundred pages needs many times over.
  package static var limits: ZipReader.Limits {
    var limits = ZipReader.Limits()
    limits.parts = 5_000
    limits.partSize = 128 << 20
    return limits
  }

  package func contentType(of part: String) -> String? {
    let suffix = part.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return types[part] ?? defaultTypes[suffix]
  }

  /// A part's XML; nil where there is none of that name.
  package func tree(_ path: String) throws(PackageError) -> XMLTree? {
    try Self.tree(path, in: zip)
  }

  /// Tells a visitor what a part holds, without keeping it.
  ///
  /// - Throws: also where there is no such part.
  package func visit(
    _ path: String, limits: XMLReader.Limits = XMLReader.Limits(),
    with visitor: any XMLVisitor
  ) throws(PackageError) {
    guard let bytes = try zip.part(path) else {
      throw PackageError(.missingPart, part: path, at: 0)
    }
    do throws(XMLFlaw) {
      try XMLReader.visit(bytes, limits: limits, with: visitor)
    } catch {
      throw PackageError(.brokenXML(error.kind), part: path, at: error.offset)
    }
  }

  /// What belongs to a part, in the order in which it says so.
  package func links(of part: String) throws(PackageError) -> [PackageLink] {
    try Self.links(of: part, in: zip)
  }
}

extension OfficePackage {
  private static func tree(_ path: String, in zip: ZipReader) throws(PackageError) -> XMLTree? {
    guard let bytes = try zip.part(path) else { return nil }
    do throws(XMLFlaw) {
      return try XMLReader.tree(of: bytes)
    } catch {
      throw PackageError(.brokenXML(error.kind), part: path, at: error.offset)
    }
  }

  private static func links(
    of part: String, in zip: ZipReader
  ) throws(PackageError) -> [PackageLink] {
    let tree = try tree(PackageLink.path(of: part), in: zip)
    return tree?.root.children.compactMap { PackageLink($0, from: part) } ?? []
  }

  private static func mainPart(in zip: ZipReader) throws(PackageError) -> String {
    let links = try links(of: "", in: zip)
    guard let main = links.first(where: { $0.kind == "officeDocument" && !$0.isExternal }) else {
      throw PackageError(.missingPart, part: PackageLink.path(of: ""), at: 0)
    }
    guard zip.contains(main.target) else {
      throw PackageError(.missingPart, part: main.target, at: 0)
    }
    return main.target
  }
}
