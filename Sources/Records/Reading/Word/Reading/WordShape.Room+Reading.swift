import OfficePackaging

extension WordShape.Room {
  /// - Parameter element: `wps:bodyPr`
  mutating func take(_ element: XMLElement) {
    top = WordMeasure.whole(element["tIns"]) ?? top
    bottom = WordMeasure.whole(element["bIns"]) ?? bottom
    take(anchor: element["anchor"])
  }

  /// - Parameter anchor: `ctr` in DrawingML, `middle` in VML.
  mutating func take(anchor: String?) {
    switch anchor {
    case "ctr", "middle": alignment = .middle
    case "b", "bottom": alignment = .bottom
    default: break
    }
  }

  /// - Parameter inset: of VML: left, top, right and bottom, `0,0,0,0`; one that is empty is the usual.
  mutating func takeInset(_ inset: String?) {
    let sides = inset?.split(separator: ",", omittingEmptySubsequences: false) ?? []
    if sides.count > 1 { top = WordMeasure.emu(style: sides[1]) ?? top }
    if sides.count > 3 { bottom = WordMeasure.emu(style: sides[3]) ?? bottom }
  }
}
