/// A text of a cell, whose parts may look different (ECMA-376, 18.4.8). How East Asian words are pronounced
/// (`rPh`) is no part of what is written.
struct StringItem: Sendable {
  private var letters: [UInt8] = []
  private var isInText = false
  private var phoneticDepth = 0

  var text: String { EscapedText.plain(String(decoding: letters, as: UTF8.self)) }

  mutating func begin(_ name: String) {
    switch name {
    case "x:t": isInText = true
    case "x:rPh": phoneticDepth += 1
    default: break
    }
  }

  mutating func add(_ words: [UInt8]) {
    if isInText, phoneticDepth == 0 { letters.append(contentsOf: words) }
  }

  mutating func end(_ name: String) {
    switch name {
    case "x:t": isInText = false
    case "x:rPh": phoneticDepth -= 1
    default: break
    }
  }
}
