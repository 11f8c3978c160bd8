package import Documents
import OfficePackaging
package import OfficialLayout

/// Writes a document as .docx, in the form of GB/T 9704—2012. It cannot fail: what a document holds can be written.
///
/// Make one and write many: the parts that all documents share are deflated when it is made.
package struct WordWriter: Sendable {
  private let layout: LayoutProfile
  private let constants: ConstantParts

  package init(layout: LayoutProfile = .classic) {
    self.layout = layout
    self.constants = ConstantParts(layout)
  }

  /// Of a document that nobody has set yet.
  package func bytes(of document: Document) -> [UInt8] {
    bytes(of: Typesetting(document, layout))
  }

  /// The file: the same bytes for the same document, on every machine and day.
  package func bytes(of typesetting: Typesetting) -> [UInt8] {
    let galley = typesetting.galley
    let constants = galley.layout == layout ? constants : ConstantParts(galley.layout)
    var zip = ZipWriter()
    for part in constants.head { zip.add(part) }
    zip.beginPart(ConstantParts.documentPath)
    var manuscript = Manuscript(layout: galley.layout, zip: zip)
    manuscript.write(galley)
    zip = manuscript.finished()
    for part in constants.tail { zip.add(part) }
    zip.add(path: DocumentProperties.corePath, DocumentProperties.core(typesetting.document))
    return zip.finished()
  }
}
