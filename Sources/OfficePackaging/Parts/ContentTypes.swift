/// `[Content_Types].xml`: what each part of a package is. It must be the archive's first part.
package struct ContentTypes: Sendable {
  private var overrides: [(path: String, type: String)] = []

  package static let path = "[Content_Types].xml"

  package init() {}

  /// - Parameter path: as the zip names it, without a leading slash.
  package mutating func add(_ path: String, _ type: String) {
    overrides.append((path, type))
  }

  package func part() -> [UInt8] {
    XMLWriter.part { xml in
      xml.open("Types")
      xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
      xml.closeTag()
      Self.writeDefault(
        "rels", "application/vnd.openxmlformats-package.relationships+xml", to: &xml)
      Self.writeDefault("xml", "application/xml", to: &xml)
      for (path, type) in overrides {
        xml.open("Override")
        xml.attribute("PartName", "/" + path)
        xml.attribute("ContentType", type)
        xml.closeEmptyTag()
      }
      xml.end("Types")
    }
  }

  private static func writeDefault(
    _ suffix: String, _ type: String, to xml: inout XMLWriter
  ) {
    xml.open("Default")
    xml.attribute("Extension", suffix)
    xml.attribute("ContentType", type)
    xml.closeEmptyTag()
  }
}
