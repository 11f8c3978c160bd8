import OfficePackaging

extension WordSettings {
  init(_ root: XMLElement) {
    for child in root.children {
      switch child.name {
      case "w:evenAndOddHeaders": hasEvenAndOddHeaders = child.isOn
      case "w:mirrorMargins": mirrorsMargins = child.isOn
      case "w:trackRevisions": tracksRevisions = child.isOn
      case "w:documentProtection":
        protection = child["w:enforcement"].map(WordMeasure.isOn) == true ? child["w:edit"] : nil
      case "w:characterSpacingControl": characterSpacingControl = child.value
      case "w:defaultTabStop": defaultTabStop = WordMeasure.twips(child.value) ?? defaultTabStop
      case "w:compat": compatibilityMode = Self.mode(child)
      default: break
      }
    }
  }

  private static func mode(_ element: XMLElement) -> Int? {
    let setting = element.all("w:compatSetting").first { $0["w:name"] == "compatibilityMode" }
    return WordMeasure.whole(setting?.value)
  }
}
