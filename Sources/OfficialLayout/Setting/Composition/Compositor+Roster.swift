import Documents

/// 名单: names in one column, posts in another; a long post goes on below itself.
extension Compositor {
  mutating func set(_ roster: Roster) {
    let columns = RosterColumns(roster, layout: layout)
    for group in roster.groups {
      for (index, member) in group.members.enumerated() {
        paragraph(.roster, columns.properties(member)) { stick in
          if index == 0 { stick.label(group.label, width: columns.label) }
          stick.tab()
          stick.entry(member, in: columns)
        }
      }
      if group.members.isEmpty {
        paragraph(.roster, columns.wrapped) { $0.label(group.label, width: columns.label) }
      }
    }
  }

}

extension ComposingStick {
  fileprivate mutating func label(_ label: [Inline], width: Int) {
    text(PaddedName.text(label.plainText, width: width))
    text("：")
  }

  fileprivate mutating func entry(_ member: Roster.Member, in columns: RosterColumns) {
    text(PaddedName.text(member.name.plainText, width: columns.name))
    guard !member.post.isEmpty else { return }
    tab()
    inlines(member.post)
  }
}

/// Where the columns of a list of names begin.
private struct RosterColumns {
  /// Characters of the widest label, without its colon.
  let label: Int
  /// Characters of the widest name that has a post after it.
  let name: Int
  private let character: Length

  /// Beyond this a name is a description, and its post follows after it.
  private static let widestName = 8

  init(_ roster: Roster, layout: LayoutProfile) {
    label = roster.groups.map { Self.characters($0.label) }.max() ?? 0
    name =
      roster.groups.flatMap(\.members)
      .filter { !$0.post.isEmpty }
      .map { Self.characters($0.name) }
      .filter { $0 <= Self.widestName }.max() ?? 0
    character = layout.characterPitch
  }

  private static func characters(_ content: [Inline]) -> Int {
    (TextWidth.halves(content.plainText) + 1) / 2
  }

  private var labelColumn: Length { GBT9704.Text.paragraphIndent * character }
  /// A little beyond the colon: a tab that stands exactly at its stop goes on to the next.
  private var nameColumn: Length { labelColumn + (label + 1) * character + character / 6 }
  private var postColumn: Length { nameColumn + (name + 1) * character }

  func properties(_ member: Roster.Member) -> ParagraphSetting {
    member.post.isEmpty ? wrapped : hanging(at: postColumn)
  }

  /// Of a member without a post: long names go on below the names.
  var wrapped: ParagraphSetting { hanging(at: nameColumn) }

  private func hanging(at column: Length) -> ParagraphSetting {
    ParagraphSetting(
      tabs: column == nameColumn ? [] : [TabStop(position: nameColumn)],
      indent: Indent(left: column, firstLine: labelColumn - column))
  }
}
