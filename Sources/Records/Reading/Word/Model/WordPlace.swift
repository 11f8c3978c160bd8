/// Where a paragraph stands, as a person counts: everything from 1.
package struct WordPlace: Sendable, Hashable {
  package let room: Room
  /// Which paragraph of the room.
  package let number: Int
  /// Whether it is printed with the text: not at the head or foot of every page, and no note.
  package let isInText: Bool

  /// Whether it stands in a text box, or in a table in one.
  package let isInTextBox: Bool

  init(room: Room, number: Int, isInText: Bool = true, isInTextBox: Bool = false) {
    self.room = room
    self.number = number
    self.isInText = isInText
    self.isInTextBox = isInTextBox
  }

  package enum Room: Sendable, Hashable {
    case body
    case cell(table: Int, row: Int, cell: Int)
    case textBox(Int)
    case header(Int)
    case footer(Int)
    case footnote(Int)
    case endnote(Int)
  }
}

extension WordPlace {
  /// `第12段`, `表2第3行第4格`, `表2第3行第4格第2段`, `文本框1第1段`.
  func name(isAlone: Bool) -> String {
    let number = "第\(number)段"
    return switch room {
    case .body: number
    case .cell(let table, let row, let cell):
      "表\(table)第\(row)行第\(cell)格" + (isAlone ? "" : number)
    case .textBox(let box): "文本框\(box)\(number)"
    case .header(let part): "页眉\(part)\(number)"
    case .footer(let part): "页脚\(part)\(number)"
    case .footnote(let note): "脚注\(note)\(number)"
    case .endnote(let note): "尾注\(note)\(number)"
    }
  }
}
