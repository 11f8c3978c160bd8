import CExpat

/// What expat meets, within limits and with names that mean one thing: the border to C, with `XMLReader`.
/// What becomes of it, an heir decides: `XMLGrowth` keeps a tree, `XMLScan` tells a visitor.
class XMLListener {
  private(set) var flaw: XMLFlaw?
  /// Whether an heir has heard enough; what follows is not read.
  private(set) var isSated = false
  final var names = XMLNames()
  final let limits: XMLReader.Limits
  private let parser: XML_Parser
  private var scopes: [Int32] = []

  init(_ parser: XML_Parser, limits: XMLReader.Limits) {
    self.parser = parser
    self.limits = limits
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> XMLListener? {
    data.map { Unmanaged<XMLListener>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: What an heir makes of it

  /// Elements and pieces of text so far.
  var nodeCount: Int { 0 }
  func opened(_ name: Int32, _ pairs: XMLPairs, in scope: Int32) {}
  func closed() {}
  func met(_ letters: UnsafeBufferPointer<UInt8>) {}
  func metComment(_ letters: UnsafeBufferPointer<UInt8>) {}
  func metInstruction(
    _ target: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt8>
  ) {}
}

extension XMLListener {
  /// Expat calls no handler after this, but one that is under way comes to its end.
  final func stop(_ kind: XMLFlaw.Kind) {
    guard flaw == nil else { return }
    flaw = XMLFlaw(kind: kind, offset: max(0, XML_GetCurrentByteIndex(parser)))
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  final func hearNoMore() {
    isSated = true
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private var isOver: Bool { flaw != nil || isSated }

  final func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name, !isOver else { return }
    guard scopes.count < limits.depth else { return stop(.tooDeep) }
    guard nodeCount < limits.nodes else { return stop(.tooMany) }
    let pairs = XMLPairs(attributes)
    guard pairs.count <= limits.attributes, let scope = scope(of: pairs) else {
      return stop(.tooMany)
    }
    scopes.append(scope)
    opened(names.number(of: XMLLetters.of(name), in: scope, isAttribute: false), pairs, in: scope)
  }

  /// Expat still ends an empty element that it was told to stop at.
  final func end() {
    guard scopes.popLast() != nil, !isOver else { return }
    closed()
  }

  final func add(_ letters: UnsafePointer<CChar>?, _ count: Int32) {
    guard let letters, !scopes.isEmpty, !isOver else { return }
    met(XMLLetters.of(letters, count: Int(count)))
  }

  final func comment(_ letters: UnsafePointer<CChar>?) {
    guard let letters, !scopes.isEmpty, !isOver else { return }
    metComment(XMLLetters.of(letters))
  }

  final func instruction(_ target: UnsafePointer<CChar>?, _ letters: UnsafePointer<CChar>?) {
    guard let target, let letters, !scopes.isEmpty, !isOver else { return }
    metInstruction(XMLLetters.of(target), XMLLetters.of(letters))
  }

  /// That of the element around it, unless it declares namespaces of its own.
  private func scope(of pairs: XMLPairs) -> Int32? {
    let bindings = pairs.bindings
    let outer = scopes.last ?? XMLScopes.none
    return bindings.isEmpty ? outer : names.scope(declaring: bindings, in: outer)
  }
}
