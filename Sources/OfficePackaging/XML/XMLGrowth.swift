import CExpat

/// The tree while expat tells what it meets: the border to C, with `XMLReader`.
final class XMLGrowth {
  private(set) var arena = XMLArena()
  private(set) var flaw: XMLFlaw?
  private let parser: XML_Parser
  private let limits: XMLReader.Limits
  private var open: [Open] = []

  private struct Open {
    let node: Int32
    let scope: Int32
  }

  init(_ parser: XML_Parser, limits: XMLReader.Limits, expecting size: Int) {
    self.parser = parser
    self.limits = limits
    // What is typical of Word; the arrays grow where it is not.
    arena.nodes.reserveCapacity(size / 32)
    arena.attributes.reserveCapacity(size / 40)
    arena.letters.reserveCapacity(size / 4)
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> XMLGrowth? {
    data.map { Unmanaged<XMLGrowth>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Expat calls no handler after this, but one that is under way comes to its end.
  func stop(_ kind: XMLFlaw.Kind) {
    guard flaw == nil else { return }
    flaw = XMLFlaw(kind: kind, offset: max(0, XML_GetCurrentByteIndex(parser)))
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name, flaw == nil else { return }
    guard open.count < limits.depth else { return stop(.tooDeep) }
    guard arena.nodes.count < limits.nodes else { return stop(.tooMany) }
    let pairs = Pairs(attributes)
    guard pairs.count <= limits.attributes, let scope = scope(of: pairs) else {
      return stop(.tooMany)
    }
    let range = store(pairs, in: scope)
    let number = arena.names.number(of: Self.letters(name), in: scope, isAttribute: false)
    let node = arena.append(
      XMLArena.Node(name: number, parent: open.last?.node ?? -1, range: range))
    open.append(Open(node: node, scope: scope))
  }

  /// Expat still ends an empty element that it was told to stop at.
  func end() { _ = open.popLast() }

  func add(_ letters: UnsafePointer<CChar>?, _ count: Int32) {
    guard let letters, let parent = open.last?.node, flaw == nil else { return }
    let bytes = Self.letters(letters, count: Int(count))
    if let last = arena.nodes.last, last.name == XMLArena.text, last.parent == parent,
      Int(last.range.upperBound) == arena.letters.count
    {
      let range = arena.store(bytes)
      arena.nodes[arena.nodes.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      append(XMLArena.text, arena.store(bytes), to: parent)
    }
  }

  func comment(_ letters: UnsafePointer<CChar>?) {
    guard let letters, let parent = open.last?.node else { return }
    append(XMLArena.comment, arena.store(Self.letters(letters)), to: parent)
  }

  func instruction(_ target: UnsafePointer<CChar>?, _ letters: UnsafePointer<CChar>?) {
    guard let target, let letters, let parent = open.last?.node else { return }
    let start = arena.store(Self.letters(target))
    _ = arena.store([UInt8(ascii: " ")])
    let end = arena.store(Self.letters(letters))
    append(XMLArena.instruction, start.lowerBound..<end.upperBound, to: parent)
  }
}

extension XMLGrowth {
  /// Names and values in turn, up to a null.
  private struct Pairs {
    let base: UnsafeMutablePointer<UnsafePointer<CChar>?>?
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
  }

  private func append(_ kind: Int32, _ range: Range<Int32>, to parent: Int32) {
    guard arena.nodes.count < limits.nodes else { return stop(.tooMany) }
    _ = arena.append(XMLArena.Node(name: kind, parent: parent, range: range))
  }

  /// That of the element around it, unless it declares namespaces of its own.
  private func scope(of pairs: Pairs) -> Int32? {
    var bindings: [XMLScopes.Binding] = []
    for index in 0..<pairs.count {
      guard let (name, value) = pairs.pair(index), name[0] == CChar(UInt8(ascii: "x")) else {
        continue
      }
      let words = String(cString: name)
      guard words == "xmlns" || words.hasPrefix("xmlns:") else { continue }
      let prefix = String(words.dropFirst(6))
      bindings.append(XMLScopes.Binding(prefix: prefix, address: String(cString: value)))
    }
    let outer = open.last?.scope ?? XMLScopes.none
    return bindings.isEmpty ? outer : arena.names.scope(declaring: bindings, in: outer)
  }

  private func store(_ pairs: Pairs, in scope: Int32) -> Range<Int32> {
    let start = Int32(arena.attributes.count)
    for index in 0..<pairs.count {
      guard let (name, value) = pairs.pair(index) else { continue }
      let number = arena.names.number(of: Self.letters(name), in: scope, isAttribute: true)
      let range = arena.store(Self.letters(value))
      arena.attributes.append(XMLArena.Attribute(name: number, value: range))
    }
    return start..<Int32(arena.attributes.count)
  }

  private static func letters(
    _ start: UnsafePointer<CChar>, count: Int? = nil
  ) -> UnsafeBufferPointer<UInt8> {
    var length = count ?? 0
    if count == nil { while start[length] != 0 { length += 1 } }
    return UnsafeRawBufferPointer(start: start, count: length).assumingMemoryBound(to: UInt8.self)
  }
}
