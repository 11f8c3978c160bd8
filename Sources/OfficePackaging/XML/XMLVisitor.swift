/// Who is told what a text in XML holds, element by element, while nothing is kept: for parts that are as long
/// as their table has rows.
package protocol XMLVisitor: AnyObject {
  func begin(_ element: XMLStart)
  /// Words directly in the element that was begun last and is open yet; all that stand together come at once.
  func words(_ letters: [UInt8])
  /// - Parameter name: by our own prefix, as in `begin`.
  func end(_ name: String)
  /// Whether nothing more is wanted; asked after every beginning.
  var isSated: Bool { get }
}

extension XMLVisitor {
  package var isSated: Bool { false }
}

/// An element as it begins: its name and attributes, by our own prefixes.
package struct XMLStart: Sendable {
  package internal(set) var name = ""
  private var attributes: [(name: String, value: Range<Int>)] = []
  private var letters: [UInt8] = []

  /// Nil where the element has no such attribute.
  package subscript(_ attribute: String) -> String? {
    guard let found = attributes.first(where: { $0.name == attribute }) else { return nil }
    return String(decoding: letters[found.value], as: UTF8.self)
  }

  mutating func restart(_ name: String) {
    self.name = name
    attributes.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
  }

  mutating func add(_ name: String, _ value: UnsafeBufferPointer<UInt8>) {
    let start = letters.count
    letters.append(contentsOf: value)
    attributes.append((name, start..<letters.count))
  }
}
