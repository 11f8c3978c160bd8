import TestMaterial

/// The order in which WordprocessingML wants the children of an element (ECMA-376, part 1).
/// Word calls a file damaged whose order is another.
enum SchemaOrder {
  static let children: [String: [String]] = [
    "w:pPr": [
      "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl",
      "w:numPr", "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens",
      "w:kinsoku", "w:wordWrap", "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE",
      "w:autoSpaceDN", "w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind",
      "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection",
      "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr",
      "w:sectPr",
    ],
    "w:rPr": [
      "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:color", "w:spacing",
      "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:lang",
    ],
    "w:sectPr": [
      "w:headerReference", "w:footerReference", "w:footnotePr", "w:type", "w:pgSz", "w:pgMar",
      "w:pgNumType", "w:cols", "w:titlePg", "w:docGrid",
    ],
    "w:tblPr": [
      "w:tblStyle", "w:tblpPr", "w:tblOverlap", "w:tblW", "w:jc", "w:tblCellSpacing", "w:tblInd",
      "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook",
    ],
    "w:tcPr": [
      "w:cnfStyle", "w:tcW", "w:gridSpan", "w:hMerge", "w:vMerge", "w:tcBorders", "w:shd",
      "w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign",
    ],
    "w:tblBorders": ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"],
    "w:tcBorders": ["w:top", "w:left", "w:bottom", "w:right"],
    "w:tblCellMar": ["w:top", "w:left", "w:bottom", "w:right"],
    "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"],
    "w:tr": ["w:trPr", "w:tc"],
    "w:style": [
      "w:name", "w:aliases", "w:basedOn", "w:next", "w:link", "w:uiPriority", "w:semiHidden",
      "w:unhideWhenUsed", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr",
    ],
    "w:settings": [
      "w:zoom", "w:bordersDoNotSurroundHeader", "w:bordersDoNotSurroundFooter",
      "w:defaultTabStop", "w:evenAndOddHeaders", "w:characterSpacingControl", "w:compat",
      "w:decimalSymbol", "w:listSeparator",
    ],
    "w:lvl": [
      "w:start", "w:numFmt", "w:lvlRestart", "w:pStyle", "w:isLgl", "w:suff", "w:lvlText",
      "w:lvlJc", "w:pPr", "w:rPr",
    ],
    "w:font": ["w:altName", "w:panose1", "w:charset", "w:family", "w:notTrueType", "w:pitch"],
  ]

  /// What stands out of order, or is not known at all.
  static func faults(in file: WordFile) -> [String] {
    file.elements.compactMap { element in
      guard let order = children[element.name] else { return nil }
      let places = element.children.map { order.firstIndex(of: $0.name) }
      let isKnown = !places.contains(nil)
      let isOrdered = zip(places, places.dropFirst()).allSatisfy { ($0 ?? 0) <= ($1 ?? 0) }
      return isKnown && isOrdered
        ? nil : "\(element.name): \(element.children.map(\.name).joined(separator: " "))"
    }
  }
}
