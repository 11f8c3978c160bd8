import CExpat

/// The tree while expat tells what it meets.
final class XMLGrowth: XMLListener {
  private var arena = XMLArena()
  private var open: [Int32] = []

  init(_ parser: XML_Parser, limits: XMLReader.Limits, expecting size: Int) {
    super.init(parser, limits: limits)
    // What is typical of Word; the arrays grow where it is not.
    arena.nodes.reserveCapacity(size / 32)
    arena.attributes.reserveCapacity(size / 40)
    arena.letters.reserveCapacity(size / 4)
  }

  /// What has grown, to be taken once.
  func harvest() -> XMLArena {
    arena.names = names
    return arena
  }

  override var nodeCount: Int { arena.nodes.count }

  override func opened(_ name: Int32, _ pairs: XMLPairs, in scope: Int32) {
    let range = store(pairs, in: scope)
    open.append(
      arena.append(XMLArena.Node(name: name, parent: open.last ?? -1, range: range)))
  }

  override func closed() { _ = open.popLast() }

  override func met(_ letters: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last else { return }
    if let last = arena.nodes.last, last.name == XMLArena.text, last.parent == parent,
      Int(last.range.upperBound) == arena.letters.count
    {
      let range = arena.store(letters)
      arena.nodes[arena.nodes.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      append(XMLArena.text, arena.store(letters))
    }
  }

  override func metComment(_ letters: UnsafeBufferPointer<UInt8>) {
    append(XMLArena.comment, arena.store(letters))
  }

  override func metInstruction(
    _ target: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt8>
  ) {
    let start = arena.store(target)
    _ = arena.store([UInt8(ascii: " ")])
    append(XMLArena.instruction, start.lowerBound..<arena.store(letters).upperBound)
  }
}

extension XMLGrowth {
  private func append(_ kind: Int32, _ range: Range<Int32>) {
    guard let parent = open.last else { return }
    guard arena.nodes.count < limits.nodes else { return stop(.tooMany) }
    _ = arena.append(XMLArena.Node(name: kind, parent: parent, range: range))
  }

  private func store(_ pairs: XMLPairs, in scope: Int32) -> Range<Int32> {
    let start = Int32(arena.attributes.count)
    for index in 0..<pairs.count {
      guard let (name, value) = pairs.pair(index) else { continue }
      let number = names.number(of: XMLLetters.of(name), in: scope, isAttribute: true)
      let range = arena.store(XMLLetters.of(value))
      arena.attributes.append(XMLArena.Attribute(name: number, value: range))
    }
    return start..<Int32(arena.attributes.count)
  }
}
