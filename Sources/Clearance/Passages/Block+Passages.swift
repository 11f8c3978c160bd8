import Documents

extension [Block] {
  /// Every paragraph, heading, item, entry and cell, in reading order.
  var passages: [Passage] {
    flatMap { block -> [Passage] in
      switch block {
      case .heading(let heading): [Passage(heading.content)]
      case .paragraph(let content): [Passage(content)]
      case .list(let list): list.items.flatMap(\.blocks.passages)
      case .roster(let roster):
        roster.groups.flatMap(\.members).map { Passage($0.name + $0.post) }
      case .table(let table):
        table.rows.flatMap(\.cells).filter { !$0.content.isEmpty }.map { Passage($0.content) }
      }
    }
  }
}
