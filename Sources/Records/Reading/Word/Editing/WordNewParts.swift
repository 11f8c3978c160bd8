import OfficePackaging

/// Parts that a package gets. Each is told to it twice: what it is, and to whom it belongs.
struct WordNewParts {
  private struct Part {
    let name: String
    let kind: String
    let id: String
    let bytes: [UInt8]
  }

  private let package: OfficePackage
  private var parts: [Part] = []
  /// Of parts, in small letters, as packages compare them.
  private var names: Set<String>
  private var ids: Set<String>

  init(_ package: OfficePackage, _ links: [PackageLink]) {
    self.package = package
    names = Set(package.zip.paths.map { $0.lowercased() })
    ids = Set(links.map(\.id))
  }

  /// The id under which the text refers to the new part.
  ///
  /// - Parameter kind: `footer`, as types of parts and relationships name it.
  mutating func add(_ kind: String, _ bytes: [UInt8]) -> String {
    let numbers = sequence(first: 0) { $0 + 1 }.lazy
    let candidates = numbers.map { $0 == 0 ? "\(kind).xml" : "\(kind)\($0).xml" }
    let name = candidates.first { !names.contains(path(of: $0).lowercased()) } ?? kind
    let id = numbers.map { "rIdYinfa\($0 + 1)" }.first { !ids.contains($0) } ?? kind
    names.insert(path(of: name).lowercased())
    ids.insert(id)
    parts.append(Part(name: name, kind: kind, id: id, bytes: bytes))
    return id
  }

  private func path(of name: String) -> String { PackageLink.path(name, from: package.mainPart) }

  /// The new parts, and those in which they are told.
  func all() throws(PackageError) -> [(path: String, bytes: [UInt8])] {
    guard !parts.isEmpty else { return [] }
    return parts.map { (path(of: $0.name), $0.bytes) } + [try types(), try links()]
  }

  private func types() throws(PackageError) -> (path: String, bytes: [UInt8]) {
    guard let tree = try package.tree(ContentTypes.path) else {
      throw PackageError(.missingPart, part: ContentTypes.path, at: 0)
    }
    var xml = XMLEditing(tree)
    for part in parts {
      let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.\(part.kind)+xml"
      let override = xml.makeElement(
        "ct:Override", ["PartName": "/" + path(of: part.name), "ContentType": type])
      xml.append(override, to: xml.root)
    }
    return (ContentTypes.path, xml.bytes)
  }

  private func links() throws(PackageError) -> (path: String, bytes: [UInt8]) {
    let path = PackageLink.path(of: package.mainPart)
    guard let tree = try package.tree(path) ?? (try? XMLReader.tree(of: Relationship.part([])))
    else { throw PackageError(.missingPart, part: path, at: 0) }
    var xml = XMLEditing(tree)
    for part in parts {
      let link = xml.makeElement(
        "rel:Relationship",
        [
          "Id": part.id, "Type": Relationship(part.id, part.kind, to: part.name).kind,
          "Target": part.name,
        ])
      xml.append(link, to: xml.root)
    }
    return (path, xml.bytes)
  }
}
