import OfficePackaging

/// What a drawing is told of itself.
package enum WordShapeSetting: Sendable, Hashable {
  /// Its upper edge from that of the paper, in EMU.
  case top(Int)
}

extension WordShapeSetting {
  /// - Parameter anchor: `wp:anchor`.
  func apply(to anchor: XMLHandle, in xml: inout XMLEditing) {
    switch self {
    case .top(let distance):
      guard let position = xml.first("wp:positionV", in: anchor) else { return }
      let offset = xml.makeElement("wp:posOffset")
      xml.setText(String(distance), of: offset)
      for old in xml.children(of: position) { xml.remove(old) }
      xml.set("relativeFrom", "page", of: position)
      xml.append(offset, to: position)
    }
  }
}
