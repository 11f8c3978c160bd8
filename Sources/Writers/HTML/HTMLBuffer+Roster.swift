import Documents

extension HTMLBuffer {
  /// Labels, names and posts in three columns. Each name ends with the space that print shows, so a copy
  /// of the text keeps the two apart.
  mutating func roster(_ roster: Roster) {
    container("dl", "gw-roster") { out in
      for group in roster.groups { out.group(group) }
    }
  }

  private mutating func group(_ group: Roster.Group) {
    container("div", "gw-roster-group") { out in
      out.raw("<dt>")
      out.inlines(group.label)
      out.raw("：</dt>\n")
      for member in group.members { out.member(member) }
    }
  }

  private mutating func member(_ member: Roster.Member) {
    raw("<dd><span class=\"gw-name\">")
    inlines(member.name)
    if !member.post.isEmpty {
      raw("　</span><span class=\"gw-post\">")
      inlines(member.post)
    }
    raw("</span></dd>\n")
  }
}
