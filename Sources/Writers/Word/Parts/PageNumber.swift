import OfficePackaging
import OfficialLayout

/// A page number between its two dashes (7.5): `— 1 —`, one character in from its side, or in the middle.
struct PageNumber {
  let side: ParagraphAlignment

  func write(to xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      ParagraphSetting(indent: indent, alignment: side).write(.pageNumber, to: &xml)
      Self.writeRun("— ", to: &xml)
      Self.writeField(to: &xml)
      Self.writeRun(" —", to: &xml)
    }
  }

  private var indent: Indent {
    let character = GBT9704.PageNumber.indent * GBT9704.PageNumber.size.length
    return switch side {
    case .left: Indent(left: character)
    case .right: Indent(right: character)
    case .center, .both, .distributed: Indent()
    }
  }

  /// The pieces of a field stand in runs of their own: some readers lose them otherwise.
  private static func writeField(to xml: inout XMLWriter) {
    xml.markup("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
    xml.markup("<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>")
    xml.markup("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
    writeRun("1", to: &xml)
    xml.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
  }

  private static func writeRun(_ text: String, to xml: inout XMLWriter) {
    xml.markup("<w:r><w:t xml:space=\"preserve\">")
    xml.text(text)
    xml.markup("</w:t></w:r>")
  }
}
