import OfficePackaging

/// What the root of every Word part declares.
enum Namespaces {
  static func write(to xml: inout XMLWriter) {
    xml.markup(
      """
       xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      """)
  }

  /// And that of a part that may hold a text box.
  static func writeWithDrawings(to xml: inout XMLWriter) {
    write(to: &xml)
    xml.markup(
      """
       xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"\
       xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
       xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"\
       xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
      """)
  }
}
