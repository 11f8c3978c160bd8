import Documents
import OfficePackaging
import OfficialLayout

/// `docProps/core.xml`: the title and who signed it. No date, no machine, no editor:
/// the same document has the same bytes, and tells nobody who typed it.
enum DocumentProperties {
  static let corePath = "docProps/core.xml"
  static let applicationPath = "docProps/app.xml"

  static func core(_ document: Document) -> [UInt8] {
    XMLWriter.part { xml in
      xml.markup(
        """
        <cp:coreProperties \
        xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/">
        """)
      xml.element("dc:title") { $0.text(document.name) }
      if let agencies = document.signature?.agencies, !agencies.isEmpty {
        xml.element("dc:creator") { $0.text(agencies.map(\.line).joined(separator: "、")) }
      }
      xml.markup("<dc:language>zh-CN</dc:language></cp:coreProperties>")
    }
  }

  static func application() -> [UInt8] {
    XMLWriter.part { xml in
      xml.markup(
        """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
        <Application>Yinfa</Application></Properties>
        """)
    }
  }
}
