/// Bytes of a text that are to be replaced.
struct YAMLSplice {
  let range: Range<Int>
  let text: String

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = text
  }

  /// Adds a text before an offset.
  init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }
}

extension [YAMLSplice] {
  /// The text with all of them made. They do not overlap and stand in the order of the text.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var new: [UInt8] = []
    new.reserveCapacity(bytes.count + reduce(0) { $0 + $1.text.utf8.count })
    var done = 0
    for splice in self {
      new += bytes[done..<splice.range.lowerBound]
      new += splice.text.utf8
      done = splice.range.upperBound
    }
    return new + bytes[done...]
  }
}
