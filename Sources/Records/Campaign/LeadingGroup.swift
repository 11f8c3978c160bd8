import Diagnostics
import Documents

/// A leading group (领导小组): who answers for a plan, and the office that does the daily work.
package enum LeadingGroup {
  package static let shape = Shape(
    "领导小组", "负责这项工作的领导小组",
    fields: [
      FieldDefinition("导语", .text, .open, "名单前面的一句话", example: "为加强组织领导，成立专项整治工作领导小组，成员如下："),
      FieldDefinition(
        "组长", members, .open, required: true, "组长的姓名和职务", example: "{姓名: 张某某, 职务: 党组书记、局长}"),
      FieldDefinition("副组长", members, .open, "副组长，一人一项", example: "[{姓名: 李某某, 职务: 副局长}]"),
      FieldDefinition("成员", members, .open, "成员，一人一项；也可以写作“组员”", example: "[{姓名: 王某, 职务: 办公室主任}]"),
      FieldDefinition("组员", members, .open, "同“成员”，名单上印作“组员”"),
      FieldDefinition("办公室", .record { office }, .open, "领导小组办公室设在哪里、做什么"),
    ],
    check: check,
    derive: { $0.derive("名单", from: ranks, roster(of: $0).map { .blocks([.roster($0)]) }) })

  /// 姓名 is a person's, but an official in office is named to the public by the document itself.
  static let member = Shape(
    "成员", "领导小组的一个成员",
    fields: [
      FieldDefinition("姓名", .text, .open, required: true, "姓名", example: "张某某"),
      FieldDefinition("职务", .text, .open, required: true, "单位和职务", example: "党组书记、局长"),
    ])

  static let office = Shape(
    "领导小组办公室", "领导小组的办事机构",
    fields: [
      FieldDefinition("设在", .text, .open, required: true, "设在哪个科室", example: "药品安全监管科"),
      FieldDefinition("职责", .prose, .open, "办公室做什么，写成整句", example: "负责组织、协调日常工作。"),
    ])

  private static let members = FieldType.list(.record { member })
  private static let ranks = ["组长", "副组长", "成员", "组员"]
}

extension LeadingGroup {
  private static func check(_ record: Record) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let members = record["成员"], let other = record["组员"] {
      found.append(.bothNames(at: other.origin, first: members.origin))
    }
    var seen: [String: Record] = [:]
    for member in ranks.flatMap({ record.records($0) }) {
      guard let name = member.text("姓名") else { continue }
      let key = name.filter { !$0.isWhitespace }
      if let first = seen[key] {
        found.append(.listedTwice(name, at: member.place("姓名"), first: first.place("姓名")))
      } else {
        seen[key] = member
      }
    }
    return found
  }

  private static func roster(of record: Record) -> Roster? {
    let groups = ranks.compactMap { rank -> Roster.Group? in
      let members = record.records(rank).compactMap { member -> Roster.Member? in
        guard let name = member.inlines("姓名"), let post = member.inlines("职务") else { return nil }
        return Roster.Member(name: name, post: post)
      }
      return members.isEmpty ? nil : Roster.Group(label: [.text(rank)], members: members)
    }
    return groups.isEmpty ? nil : Roster(groups: groups)
  }
}

extension Diagnostic {
  fileprivate static func listedTwice(
    _ name: String, at location: TextLocation?, first: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      .error, "group.member-twice", "“\(name.excerpt)”在领导小组里列了两次", at: location,
      suggestion: "删去一处；若是同名的两个人，请核对职务后在姓名后注明",
      related: first.map { [Related("第一次列在这里", at: $0)] } ?? [])
  }

  fileprivate static func bothNames(at location: TextLocation?, first: TextLocation?) -> Diagnostic
  {
    Diagnostic(
      .error, "group.members-and-members", "“成员”和“组员”只能写一个", at: location,
      suggestion: "把两处的人合到一处", related: first.map { [Related("另一处在这里", at: $0)] } ?? [])
  }
}
