import OfficePackaging

extension WordParagraphProperties {
  /// Takes over what a `pPr` says; what it does not say stays.
  mutating func apply(_ element: XMLElement) {
    for child in element.children { apply(property: child) }
  }

  private mutating func apply(property: XMLElement) {
    switch property.name {
    case "w:jc": alignment = property.value.flatMap(WordAlignment.init(value:)) ?? alignment
    case "w:ind": indent.apply(property)
    case "w:spacing": spacing.apply(property)
    case "w:snapToGrid": snapsToGrid = property.isOn
    case "w:keepNext": keepsWithNext = property.isOn
    case "w:keepLines": keepsLines = property.isOn
    case "w:pageBreakBefore": startsPage = property.isOn
    case "w:widowControl": controlsWidows = property.isOn
    case "w:pBdr": borders.apply(property)
    case "w:outlineLvl":
      outlineLevel = WordMeasure.whole(property.value).flatMap { (0...8).contains($0) ? $0 : nil }
    case "w:numPr": applyNumbering(property)
    case "w:tabs": for tab in property.children { apply(tab: tab) }
    case "w:framePr": isFramed = true
    case "w:overflowPunct": hangsPunctuation = property.isOn
    case "w:autoSpaceDE": spacesLatin = property.isOn
    case "w:autoSpaceDN": spacesDigits = property.isOn
    default: break
    }
  }

  /// List 0 is no list.
  private mutating func applyNumbering(_ element: XMLElement) {
    let list = WordMeasure.whole(element.first("w:numId")?.value) ?? numbering?.list ?? 0
    let level = WordMeasure.whole(element.first("w:ilvl")?.value) ?? numbering?.level ?? 0
    numbering = list == 0 ? nil : WordNumbering(list: list, level: min(max(level, 0), 8))
  }

  /// `clear` takes back the stop of a style.
  private mutating func apply(tab: XMLElement) {
    guard let position = WordMeasure.twips(tab["w:pos"]), tabs.count < 100 else { return }
    tabs.removeAll { $0.position == position }
    let alignment = tab.value ?? "left"
    guard alignment != "clear" else { return }
    tabs.append(WordTab(position: position, alignment: alignment == "start" ? "left" : alignment))
    tabs.sort { $0.position < $1.position }
  }
}

extension WordIndent {
  fileprivate mutating func apply(_ element: XMLElement) {
    left = WordMeasure.twips(element["w:left"] ?? element["w:start"]) ?? left
    right = WordMeasure.twips(element["w:right"] ?? element["w:end"]) ?? right
    leftChars = WordMeasure.whole(element["w:leftChars"] ?? element["w:startChars"]) ?? leftChars
    rightChars = WordMeasure.whole(element["w:rightChars"] ?? element["w:endChars"]) ?? rightChars
    if let hanging = WordMeasure.twips(element["w:hanging"]) {
      firstLine = -hanging
    } else {
      firstLine = WordMeasure.twips(element["w:firstLine"]) ?? firstLine
    }
    if let hanging = WordMeasure.whole(element["w:hangingChars"]), hanging != 0 {
      firstLineChars = -hanging
    } else {
      firstLineChars = WordMeasure.whole(element["w:firstLineChars"]) ?? firstLineChars
    }
  }
}

extension WordSpacing {
  fileprivate mutating func apply(_ element: XMLElement) {
    before = WordMeasure.twips(element["w:before"]) ?? before
    after = WordMeasure.twips(element["w:after"]) ?? after
    beforeLines = WordMeasure.whole(element["w:beforeLines"]) ?? beforeLines
    afterLines = WordMeasure.whole(element["w:afterLines"]) ?? afterLines
    line = WordMeasure.twips(element["w:line"]) ?? line
    rule = element["w:lineRule"].flatMap(Rule.init(rawValue:)) ?? rule
  }
}

extension WordBorders {
  /// - Parameter keepsNone: whether an edge that says outright that it has no rule is told from one that says
  ///   nothing.
  mutating func apply(_ element: XMLElement, keepsNone: Bool = false) {
    for edge in element.children {
      let border = WordBorder(edge) ?? (keepsNone ? WordBorder.none : nil)
      switch edge.name {
      case "w:top": top = border
      case "w:left", "w:start": left = border
      case "w:bottom": bottom = border
      case "w:right", "w:end": right = border
      case "w:between", "w:insideH": betweenLines = border
      case "w:insideV": betweenColumns = border
      default: break
      }
    }
  }
}

extension WordBorder {
  /// Nil for an edge that says outright that it has no rule.
  fileprivate init?(_ element: XMLElement) {
    guard let style = element.value, style != "nil", style != "none" else { return nil }
    self.init(
      style: style, width: WordMeasure.whole(element["w:sz"]) ?? 0,
      space: WordMeasure.whole(element["w:space"]) ?? 0, color: WordColor.of(element["w:color"]))
  }
}
