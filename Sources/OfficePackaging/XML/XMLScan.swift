import CExpat

/// Tells a visitor what expat meets, and keeps no more than the words between two tags.
final class XMLScan: XMLListener {
  private let visitor: any XMLVisitor
  private var start = XMLStart()
  private var words: [UInt8] = []
  private var open: [Int32] = []
  private var count = 0

  init(_ parser: XML_Parser, limits: XMLReader.Limits, visitor: any XMLVisitor) {
    self.visitor = visitor
    super.init(parser, limits: limits)
  }

  override var nodeCount: Int { count }

  override func opened(_ name: Int32, _ pairs: XMLPairs, in scope: Int32) {
    tellWords()
    count += 1
    open.append(name)
    start.restart(names.all[Int(name)].canonical)
    for index in 0..<pairs.count {
      guard let (name, value) = pairs.pair(index) else { continue }
      let number = names.number(of: XMLLetters.of(name), in: scope, isAttribute: true)
      start.add(names.all[Int(number)].canonical, XMLLetters.of(value))
    }
    visitor.begin(start)
    if visitor.isSated { hearNoMore() }
  }

  override func closed() {
    tellWords()
    if let name = open.popLast() { visitor.end(names.all[Int(name)].canonical) }
  }

  override func met(_ letters: UnsafeBufferPointer<UInt8>) { words.append(contentsOf: letters) }

  private func tellWords() {
    guard !words.isEmpty else { return }
    visitor.words(words)
    words.removeAll(keepingCapacity: true)
  }
}
