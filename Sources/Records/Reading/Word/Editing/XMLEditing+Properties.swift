import OfficePackaging

extension XMLEditing {
  /// A new last child.
  mutating func add(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], to parent: XMLHandle
  ) -> XMLHandle {
    let element = makeElement(name, attributes)
    append(element, to: parent)
    return element
  }

  /// The element that holds the properties of another, made where there is none, as its first child.
  mutating func properties(_ name: String, of node: XMLHandle) -> XMLHandle {
    if let known = first(name, in: node) { return known }
    let made = makeElement(name)
    prepend(made, to: node)
    return made
  }

  /// Puts a property in the place that the schema gives it; one of the same name goes.
  mutating func place(_ property: XMLHandle, in node: XMLHandle, _ order: [String: Int]) {
    let name = name(of: property)
    removeAll(name, in: node)
    let rank = order[name] ?? .max
    let before = children(of: node).last { (order[self.name(of: $0)] ?? .max) < rank }
    if let before {
      insert(property, after: before)
    } else {
      prepend(property, to: node)
    }
  }

  mutating func removeAll(_ name: String, in node: XMLHandle) {
    for child in children(of: node) where self.name(of: child) == name { remove(child) }
  }

  /// `<name w:val="…"/>` in its place; nil takes it away.
  mutating func set(
    _ name: String, value: String?, in node: XMLHandle, _ order: [String: Int]
  ) {
    guard let value else { return removeAll(name, in: node) }
    place(makeElement(name, ["w:val": value]), in: node, order)
  }

  /// An on/off property; nil takes it away.
  mutating func set(_ name: String, isOn: Bool?, in node: XMLHandle, _ order: [String: Int]) {
    guard let isOn else { return removeAll(name, in: node) }
    place(isOn ? makeElement(name) : makeElement(name, ["w:val": "0"]), in: node, order)
  }
}
