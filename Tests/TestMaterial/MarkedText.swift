package import Diagnostics

/// A text with places marked in it: `标题: 1️⃣通知` is `标题: 通知`, and `1️⃣` says where 通 stands.
package struct MarkedText {
  package let text: String
  private let offsets: [Int: Int]

  package init(_ marked: String) {
    var text = ""
    var offsets: [Int: Int] = [:]
    for character in marked {
      if let number = Self.number(of: character) {
        offsets[number] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  package func file(_ name: String = "记录.yaml") -> SourceFile { SourceFile(name: name, text: text) }

  /// `记录.yaml:1:5`, or nil where the text has no such mark.
  package func place(_ number: Int, in name: String = "记录.yaml") -> String? {
    offsets[number].map { file(name).location(atByte: $0).description }
  }

  private static func number(of character: Character) -> Int? {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count == 3, scalars[2] == "\u{20E3}" else { return nil }
    return Int(String(scalars[0]))
  }
}
