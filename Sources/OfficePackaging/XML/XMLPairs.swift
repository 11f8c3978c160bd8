/// The attributes of an element as expat hands them over: names and values in turn, up to a null. They are there
/// while the handler runs.
struct XMLPairs {
  private let base: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  let count: Int

  init(_ base: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.base = base
    var count = 0
    while let base, base[2 * count] != nil { count += 1 }
    self.count = count
  }

  func pair(_ index: Int) -> (name: UnsafePointer<CChar>, value: UnsafePointer<CChar>)? {
    guard let name = base?[2 * index], let value = base?[2 * index + 1] else { return nil }
    return (name, value)
  }

  /// The namespaces that the element declares.
  var bindings: [XMLScopes.Binding] {
    var bindings: [XMLScopes.Binding] = []
    for index in 0..<count {
      guard let (name, value) = pair(index), name[0] == CChar(UInt8(ascii: "x")) else { continue }
      let words = String(cString: name)
      guard words == "xmlns" || words.hasPrefix("xmlns:") else { continue }
      let prefix = String(words.dropFirst(6))
      bindings.append(XMLScopes.Binding(prefix: prefix, address: String(cString: value)))
    }
    return bindings
  }
}

/// Letters as expat hands them over.
enum XMLLetters {
  /// - Parameter count: nil where a null ends them.
  static func of(_ start: UnsafePointer<CChar>, count: Int? = nil) -> UnsafeBufferPointer<UInt8> {
    var length = count ?? 0
    if count == nil { while start[length] != 0 { length += 1 } }
    return UnsafeRawBufferPointer(start: start, count: length).assumingMemoryBound(to: UInt8.self)
  }
}
