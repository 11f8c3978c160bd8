import Diagnostics

/// Where in a file a stretch of text stands.
struct Place {
  let kind: Kind
  /// Where in the text's source the names of an element and of an attribute begin.
  var element: Int32 = 0
  var attribute: Int32 = 0
  /// Of a paragraph or a row, from 1.
  var row: Int32 = 0
  /// Of a cell, from 1.
  var column: Int32 = 0
  /// Where it begins in the folded text.
  var unit: Int32 = 0

  enum Kind: UInt8 {
    case text
    case comment
    case attribute
    /// An attribute that draws: its numbers are coordinates.
    case geometry
    case script
    case paragraph
    /// Deleted words and the instructions of fields, which a paragraph keeps out of sight.
    case outOfSight
    case cell
    case path
  }

  init(_ kind: Kind) { self.kind = kind }
}

extension Place {
  /// What a person calls it; empty for plain text, whose line and column say enough.
  func name(in bytes: [UInt8]) -> String {
    switch kind {
    case .text, .script: ""
    case .comment: "注释"
    case .attribute, .geometry:
      "<\(Self.words(element, bytes))>的\(Self.words(attribute, bytes))属性"
    case .paragraph: "第\(row)段"
    case .outOfSight: "第\(row)段的隐藏内容"
    case .cell: Self.columnName(Int(column)) + "\(row)"
    case .path: ""
    }
  }

  private static func words(_ start: Int32, _ bytes: [UInt8]) -> String {
    guard start < bytes.count else { return "" }
    let name = bytes[Int(start)...].prefix { !$0.isBlank && !endings.contains($0) }
    return String(decoding: name, as: UTF8.self).excerpt
  }

  private static let endings = Set("=/>".utf8)

  /// 1 is A, 27 is AA.
  private static func columnName(_ number: Int) -> String {
    var number = number
    var name = ""
    while number > 0 {
      name = String(UnicodeScalar(UInt8(65 + (number - 1) % 26))) + name
      number = (number - 1) / 26
    }
    return name
  }
}
