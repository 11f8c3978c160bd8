/// One line of a `.rels` part: which part belongs to this one, and as what.
package struct Relationship: Sendable {
  package let id: String
  package let kind: String
  package let target: String

  /// - Parameters:
  ///   - kind: The last words of the type's URI: `styles`, `footer`.
  ///   - family: What stands before them; the office's own relationships unless said otherwise.
  package init(_ id: String, _ kind: String, to target: String, in family: Family = .office) {
    self.id = id
    self.kind = family.rawValue + kind
    self.target = target
  }

  package enum Family: String, Sendable {
    case office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    case package = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
  }

  /// The whole `.rels` part.
  package static func part(_ relationships: [Relationship]) -> [UInt8] {
    XMLWriter.part { xml in
      xml.open("Relationships")
      xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
      xml.closeTag()
      for relationship in relationships { relationship.write(to: &xml) }
      xml.end("Relationships")
    }
  }

  private func write(to xml: inout XMLWriter) {
    xml.open("Relationship")
    xml.attribute("Id", id)
    xml.attribute("Type", kind)
    xml.attribute("Target", target)
    xml.closeEmptyTag()
  }
}
