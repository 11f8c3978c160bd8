import OfficePackaging

extension XMLTree {
  /// A new part with nothing in it.
  ///
  /// - Parameter root: `w:ftr`
  static func empty(_ root: StaticString) -> XMLTree? {
    let bytes = XMLWriter.part { xml in
      xml.open(root)
      xml.attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
      xml.closeEmptyTag()
    }
    return try? XMLReader.tree(of: bytes)
  }
}
