import OfficePackaging

extension WordNewBox {
  /// A run with the box, and the element that takes what the box is to hold.
  ///
  /// Word 2010 and later, WPS and LibreOffice read it. There is no `mc:Fallback`: it would hold the words twice.
  ///
  /// - Parameter id: that no other drawing of the file has.
  func run(id: Int, in xml: inout XMLEditing) -> (run: XMLHandle, content: XMLHandle) {
    let run = xml.makeElement("w:r")
    let alternatives = xml.add("mc:AlternateContent", to: run)
    let choice = xml.add(
      "mc:Choice", ["Requires": xml.prefix(of: "wps")], to: alternatives)
    let anchor = writeAnchor(id, to: xml.add("w:drawing", to: choice), in: &xml)
    let graphic = xml.add("a:graphic", to: anchor)
    let data = xml.add(
      "a:graphicData",
      ["uri": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"], to: graphic)
    let shape = xml.add("wps:wsp", to: data)
    _ = xml.add("wps:cNvSpPr", ["txBox": "1"], to: shape)
    writeForm(to: shape, in: &xml)
    let content = xml.add("w:txbxContent", to: xml.add("wps:txbx", to: shape))
    let body = xml.add(
      "wps:bodyPr",
      ["wrap": "square", "lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0", "anchor": "b"],
      to: shape)
    _ = xml.add("a:noAutofit", to: body)
    return (run, content)
  }

  private func writeAnchor(
    _ id: Int, to drawing: XMLHandle, in xml: inout XMLEditing
  ) -> XMLHandle {
    let anchor = xml.add(
      "wp:anchor",
      [
        "distT": "0", "distB": "0", "distL": "0", "distR": "0", "simplePos": "0",
        "relativeHeight": String(id), "behindDoc": "0", "locked": "0", "layoutInCell": "1",
        "allowOverlap": "1",
      ], to: drawing)
    _ = xml.add("wp:simplePos", ["x": "0", "y": "0"], to: anchor)
    for (name, offset) in [("wp:positionH", left), ("wp:positionV", top)] {
      let position = xml.add(name, ["relativeFrom": "page"], to: anchor)
      xml.setText(String(offset), of: xml.add("wp:posOffset", to: position))
    }
    _ = xml.add("wp:extent", ["cx": String(width), "cy": String(height)], to: anchor)
    _ = xml.add("wp:effectExtent", ["l": "0", "t": "0", "r": "0", "b": "0"], to: anchor)
    _ = xml.add("wp:wrapNone", to: anchor)
    _ = xml.add("wp:docPr", ["id": String(id), "name": name], to: anchor)
    _ = xml.add("wp:cNvGraphicFramePr", to: anchor)
    return anchor
  }

  /// A rectangle without outline or filling.
  private func writeForm(to shape: XMLHandle, in xml: inout XMLEditing) {
    let properties = xml.add("wps:spPr", to: shape)
    let frame = xml.add("a:xfrm", to: properties)
    _ = xml.add("a:off", ["x": "0", "y": "0"], to: frame)
    _ = xml.add("a:ext", ["cx": String(width), "cy": String(height)], to: frame)
    _ = xml.add("a:avLst", to: xml.add("a:prstGeom", ["prst": "rect"], to: properties))
    _ = xml.add("a:noFill", to: properties)
    _ = xml.add("a:noFill", to: xml.add("a:ln", to: properties))
  }
}
