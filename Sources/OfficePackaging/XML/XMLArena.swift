/// The nodes of a text in a few flat arrays: a document of two hundred pages has a hundred thousand of them,
/// and a tree of objects would spend its time on counting references.
struct XMLArena: Sendable {
  /// An element, or a piece of text, a comment or an instruction.
  struct Node: Sendable {
    /// The number of an element's name, or what else it is.
    var name: Int32
    var parent: Int32
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var next: Int32 = -1
    /// Of an element: its attributes in `attributes`. Of all else: its letters in `letters`.
    var range: Range<Int32>

    var isElement: Bool { name >= 0 }
  }

  struct Attribute: Sendable {
    let name: Int32
    let value: Range<Int32>
  }

  static let text: Int32 = -1
  static let comment: Int32 = -2
  static let instruction: Int32 = -3

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  var letters: [UInt8] = []
  var names = XMLNames()

  func string(_ range: Range<Int32>) -> String {
    String(decoding: letters[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }

  mutating func store(_ text: some Collection<UInt8>) -> Range<Int32> {
    let start = Int32(letters.count)
    letters.append(contentsOf: text)
    return start..<Int32(letters.count)
  }

  /// Adds a node as the last child of its parent.
  mutating func append(_ node: Node) -> Int32 {
    let number = Int32(nodes.count)
    nodes.append(node)
    guard node.parent >= 0 else { return number }
    let parent = Int(node.parent)
    if nodes[parent].lastChild >= 0 {
      nodes[Int(nodes[parent].lastChild)].next = number
    } else {
      nodes[parent].firstChild = number
    }
    nodes[parent].lastChild = number
    return number
  }
}
