/// What the tables of a file are for: offices lay out heads and colophons with them too.
struct TableRoles {
  private enum Role { case data, letterhead, colophon }

  private var roles: [Int: Role] = [:]

  init(_ lines: [TextLine], _ file: WordFile) {
    for (index, line) in lines.enumerated() {
      guard case .table(let table) = line.setting else { continue }
      let role = roles[table]
      if line.words.isCopies || line.words.isPrinting {
        // A form may hold the words too; a colophon has few rows.
        roles[table] = file.tables[table].rows.count <= 6 ? .colophon : role ?? .data
      } else if role == nil, index < 12, Self.isLetterhead(line) {
        roles[table] = .letterhead
      }
    }
  }

  private static func isLetterhead(_ line: TextLine) -> Bool {
    line.words.signersStart != nil || line.words.documentNumberLength == line.words.count
      || (line.isRed && line.size >= 48)
  }

  func isData(_ table: Int) -> Bool { roles[table] ?? .data == .data }

  func isColophon(_ table: Int) -> Bool { roles[table] == .colophon }
}
