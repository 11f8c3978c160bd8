/// A list of names (名单), as a leading group is printed:
///
///     组　长：罗　某　党组书记、局长
///     副组长：覃某某　党组成员、副局长
///     　　　　温某某　党组成员、副局长
///
/// Names stand in one column and posts in another; writers align them.
package struct Roster: Sendable, Hashable {
  package var groups: [Group]

  package struct Group: Sendable, Hashable {
    /// 组长, without the colon.
    package let label: [Inline]
    package let members: [Member]

    package init(label: [Inline], members: [Member]) {
      self.label = label
      self.members = members
    }
  }

  package struct Member: Sendable, Hashable {
    package let name: [Inline]
    package let post: [Inline]

    package init(name: [Inline], post: [Inline]) {
      self.name = name
      self.post = post
    }
  }

  package init(groups: [Group]) { self.groups = groups }
}
