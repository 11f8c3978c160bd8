import OfficePackaging

extension XMLElement {
  /// `w:val`
  var value: String? { self["w:val"] }

  /// An on/off property.
  var isOn: Bool { WordMeasure.isOn(value) }

  /// The one of its forms that is read: the first choice, as Word 2010 and later take it. What is meant for
  /// programs that do not know it says the same again and is left out.
  var chosen: XMLElement? { first("mc:Choice") ?? first("mc:Fallback") }

  /// The children, those of `mc:AlternateContent` in its place.
  var content: [XMLElement] {
    children.flatMap { child -> [XMLElement] in
      child.name == "mc:AlternateContent" ? child.chosen?.content ?? [] : [child]
    }
  }
}
