/// A relationship as a package that was read holds it: which part belongs to another, and as what.
package struct PackageLink: Sendable, Hashable {
  package let id: String
  /// The last word of the type's address, the same in both forms of the standard: `styles`, `footer`.
  package let kind: String
  /// The part that is meant, as the zip names it; the address itself where it lies outside.
  package let target: String
  package let isExternal: Bool

  init?(_ element: XMLElement, from part: String) {
    guard element.name == "rel:Relationship", let id = element["Id"], let type = element["Type"],
      let target = element["Target"]
    else { return nil }
    self.id = id
    self.kind = type.split(separator: "/").last.map(String.init) ?? type
    self.isExternal = element["TargetMode"] == "External"
    self.target = isExternal ? target : Self.path(target, from: part)
  }

  /// `../media/a.png` from `word/document.xml` is `media/a.png`. A step above the root stays there.
  package static func path(_ target: String, from part: String) -> String {
    let base = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast()
    let steps = target.split(separator: "/")
    let path = (Array(base) + steps).reduce(into: [Substring]()) { path, step in
      switch step {
      case "..": _ = path.popLast()
      case ".": break
      default: path.append(step)
      }
    }
    return path.joined(separator: "/")
  }

  /// The part that holds the relationships of another; of the package itself for an empty name.
  package static func path(of part: String) -> String {
    var steps = part.split(separator: "/", omittingEmptySubsequences: false)
    let name = steps.popLast() ?? ""
    return (steps + ["_rels", "\(name).rels"]).joined(separator: "/")
  }
}
