import OfficePackaging

/// A shape as its markup describes it, before its words are read.
struct FoundShape {
  var kind = WordShape.Kind.other
  var isInline = false
  var x: WordShape.Offset?
  var y: WordShape.Offset?
  var width = 0
  var height = 0
  var lineColor: String?
  var lineWidth: Int?
  /// `w:txbxContent`
  var words: XMLElement?
  var room = WordShape.Room()
  /// `wp:anchor`
  var anchor: XMLElement?

  /// All that a `w:drawing`, a `w:pict` or a `w:object` holds.
  static func all(in element: XMLElement) -> [FoundShape] {
    element.name == "w:drawing" ? drawing(element) : vector(element)
  }
}

// MARK: DrawingML

extension FoundShape {
  private static func drawing(_ element: XMLElement) -> [FoundShape] {
    guard let frame = element.first("wp:anchor") ?? element.first("wp:inline") else { return [] }
    var whole = FoundShape()
    whole.isInline = frame.name == "wp:inline"
    whole.anchor = whole.isInline ? nil : frame
    whole.x = offset(frame.first("wp:positionH"))
    whole.y = offset(frame.first("wp:positionV"))
    whole.width = WordMeasure.whole(frame.first("wp:extent")?["cx"]) ?? 0
    whole.height = WordMeasure.whole(frame.first("wp:extent")?["cy"]) ?? 0
    let shapes = pieces(of: frame).map { piece in
      var shape = whole
      shape.take(piece)
      return shape
    }
    return shapes.isEmpty ? [whole] : shapes
  }

  private static func offset(_ element: XMLElement?) -> WordShape.Offset? {
    guard let element else { return nil }
    return WordShape.Offset(
      origin: element["relativeFrom"] ?? "",
      distance: WordMeasure.whole(element.first("wp:posOffset")?.text) ?? 0,
      alignment: element.first("wp:align")?.text)
  }

  /// Shapes and pictures at any depth, those of groups too; what is in a text box is its own affair.
  private static func pieces(of element: XMLElement) -> [XMLElement] {
    element.content.flatMap { child -> [XMLElement] in
      ["wps:wsp", "pic:pic"].contains(child.name) ? [child] : pieces(of: child)
    }
  }

  private mutating func take(_ piece: XMLElement) {
    guard piece.name == "wps:wsp" else { return kind = .picture }
    words = piece.first("wps:txbx")?.first("w:txbxContent")
    if let body = piece.first("wps:bodyPr") { room.take(body) }
    let properties = piece.first("wps:spPr")
    let form = properties?.first("a:prstGeom")?["prst"] ?? ""
    let isLine = form == "line" || form.hasSuffix("Connector1")
    kind = words != nil ? .textBox : isLine ? .line : .other
    guard let outline = properties?.first("a:ln"), outline.first("a:noFill") == nil else { return }
    lineColor = WordColor.of(outline.first("a:solidFill")?.first("a:srgbClr")?["val"])
    lineWidth = WordMeasure.whole(outline["w"])
  }
}

// MARK: VML

extension FoundShape {
  private static func vector(_ element: XMLElement) -> [FoundShape] {
    element.content.flatMap { child -> [FoundShape] in
      switch child.name {
      case "v:shape", "v:rect", "v:roundrect", "v:oval", "v:line", "v:polyline":
        [FoundShape(vector: child)]
      case "v:group": vector(child)
      default: []
      }
    }
  }

  private init(vector element: XMLElement) {
    words = element.first("v:textbox")?.first("w:txbxContent")
    room.takeInset(element.first("v:textbox")?["inset"])
    let isPicture = element.first("v:imagedata") != nil
    kind =
      words != nil ? .textBox : element.name == "v:line" ? .line : isPicture ? .picture : .other
    let style = VectorStyle(element["style"] ?? "")
    isInline = style["position"] != "absolute"
    room.take(anchor: style["v-text-anchor"].map(String.init))
    x = style.offset("horizontal", "left")
    y = style.offset("vertical", "top")
    width = style.length("width")
    height = style.length("height")
    if element.name == "v:line" { takeEnds(element["from"], element["to"]) }
    guard element["stroked"].map(WordMeasure.isOn) ?? true, element["stroked"] != "f" else {
      return
    }
    lineColor = Self.color(element["strokecolor"])
    lineWidth = element["strokeweight"].flatMap { WordMeasure.emu(style: Substring($0)) }
  }

  /// `from="0,0" to="442pt,0"`
  private mutating func takeEnds(_ from: String?, _ to: String?) {
    let ends = [from, to].compactMap {
      $0?.split(separator: ",").map { WordMeasure.emu(style: $0) ?? 0 }
    }
    guard ends.count == 2, ends.allSatisfy({ $0.count == 2 }) else { return }
    width = abs(ends[1][0] - ends[0][0])
    height = abs(ends[1][1] - ends[0][1])
  }

  /// `#f00`, `#ff0000`, `red [3212]`
  private static func color(_ text: String?) -> String? {
    guard let word = text?.split(separator: " ").first else { return nil }
    let digits = word.drop { $0 == "#" }
    if word == "red" { return "FF0000" }
    return WordColor.of(
      digits.count == 3 ? String(digits.flatMap { [$0, $0] }) : String(digits))
  }
}

/// `position:absolute;margin-left:10pt`
private struct VectorStyle {
  private let values: [Substring: Substring]

  init(_ text: String) {
    let pairs = text.split(separator: ";").compactMap { pair -> (Substring, Substring)? in
      let sides = pair.split(separator: ":", maxSplits: 1)
      guard sides.count == 2 else { return nil }
      return (sides[0].drop { $0.isWhitespace }, sides[1].drop { $0.isWhitespace })
    }
    values = Dictionary(pairs, uniquingKeysWith: { _, last in last })
  }

  subscript(_ name: Substring) -> Substring? { values[name] }

  func length(_ name: Substring) -> Int { values[name].flatMap { WordMeasure.emu(style: $0) } ?? 0 }

  func offset(_ direction: String, _ edge: String) -> WordShape.Offset? {
    guard values["position"] == "absolute" else { return nil }
    return WordShape.Offset(
      origin: values["mso-position-\(direction)-relative"].map(String.init) ?? "paragraph",
      distance: length("margin-\(edge)"),
      alignment: values["mso-position-\(direction)"].map(String.init))
  }
}
