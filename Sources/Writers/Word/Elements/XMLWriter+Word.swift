import OfficePackaging

extension XMLWriter {
  /// An on/off property: absent where it is left to the style, else said outright.
  mutating func toggle(_ name: StaticString, _ isOn: Bool?) {
    guard let isOn else { return }
    open(name)
    if !isOn { attribute("w:val", 0) }
    closeEmptyTag()
  }
}
