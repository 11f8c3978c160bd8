extension Block {
  /// The block with every inline replaced, the innermost first.
  package func mapInlines(_ transform: (Inline) -> Inline) -> Block {
    switch self {
    case .heading(var heading):
      heading.content = heading.content.mapInlines(transform)
      return .heading(heading)
    case .paragraph(let content):
      return .paragraph(content.mapInlines(transform))
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = list.items[index].blocks.map { $0.mapInlines(transform) }
      }
      return .list(list)
    case .roster(let roster):
      return .roster(roster.mapInlines(transform))
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
          let content = table.rows[row].cells[cell].content
          table.rows[row].cells[cell].content = content.mapInlines(transform)
        }
      }
      return .table(table)
    }
  }
}

extension [Inline] {
  package func mapInlines(_ transform: (Inline) -> Inline) -> [Inline] {
    map { inline in
      switch inline {
      case .strong(let content): transform(.strong(content.mapInlines(transform)))
      case .emphasis(let content): transform(.emphasis(content.mapInlines(transform)))
      case .link(let content, let destination):
        transform(.link(content.mapInlines(transform), destination: destination))
      case .text, .field, .reference, .lineBreak: transform(inline)
      }
    }
  }
}

extension Roster {
  fileprivate func mapInlines(_ transform: (Inline) -> Inline) -> Roster {
    Roster(
      groups: groups.map { group in
        Group(
          label: group.label.mapInlines(transform),
          members: group.members.map { member in
            Member(
              name: member.name.mapInlines(transform), post: member.post.mapInlines(transform))
          })
      })
  }
}
