import OfficePackaging

extension WordSection {
  /// Takes over what a `sectPr` says of the paper; heads and feet are read apart.
  mutating func apply(_ element: XMLElement) {
    for child in element.children {
      switch child.name {
      case "w:pgSz": page.apply(child)
      case "w:pgMar": margins.apply(child)
      case "w:docGrid": grid.apply(child)
      case "w:type": start = child.value.flatMap(Start.init(rawValue:)) ?? start
      case "w:titlePg": hasTitlePage = child.isOn
      case "w:pgNumType":
        firstPageNumber = WordMeasure.whole(child["w:start"])
        pageNumberFormat = child["w:fmt"]
      case "w:cols": columnCount = WordMeasure.whole(child["w:num"]) ?? columnCount
      default: break
      }
    }
  }
}

extension WordPage {
  fileprivate mutating func apply(_ element: XMLElement) {
    width = WordMeasure.twips(element["w:w"]) ?? width
    height = WordMeasure.twips(element["w:h"]) ?? height
    isLandscape = element["w:orient"].map { $0 == "landscape" } ?? isLandscape
  }
}

extension WordMargins {
  fileprivate mutating func apply(_ element: XMLElement) {
    top = WordMeasure.twips(element["w:top"]) ?? top
    right = WordMeasure.twips(element["w:right"]) ?? right
    bottom = WordMeasure.twips(element["w:bottom"]) ?? bottom
    left = WordMeasure.twips(element["w:left"]) ?? left
    header = WordMeasure.twips(element["w:header"]) ?? header
    footer = WordMeasure.twips(element["w:footer"]) ?? footer
    gutter = WordMeasure.twips(element["w:gutter"]) ?? gutter
  }
}

extension WordGrid {
  fileprivate mutating func apply(_ element: XMLElement) {
    kind = element["w:type"].flatMap(Kind.init(rawValue:)) ?? kind
    linePitch = WordMeasure.twips(element["w:linePitch"]) ?? linePitch
    characterSpace = WordMeasure.whole(element["w:charSpace"]) ?? characterSpace
  }
}
