import Documents
import Records
import Testing

@Suite struct `A leading group` {
  @Test func `its roster follows the ranks, whatever the order of the file`() throws {
    let reading = try RecordReading(
      """
      组员: [{姓名: 丙某, 职务: 科长}]
      副组长: {姓名: 乙某某, 职务: 副局长}
      组长: {姓名: 甲　某, 职务: 局长}
      """, as: LeadingGroup.shape)
    #expect(reading.findings == [])
    guard case .blocks(let blocks)? = reading.record["名单"]?.value,
      case .roster(let roster)? = blocks.first
    else {
      Issue.record("no roster")
      return
    }
    #expect(roster.groups.map(\.label.plainText) == ["组长", "副组长", "组员"])
    #expect(
      roster.groups.flatMap(\.members).map { $0.name.plainText + "，" + $0.post.plainText }
        == ["甲　某，局长", "乙某某，副局长", "丙某，科长"])
  }

  @Test func `a member listed twice is shown with the first place`() throws {
    let reading = try RecordReading(
      """
      组长: {姓名: 1️⃣张某, 职务: 局长}
      成员:
        - {姓名: 李某, 职务: 科长}
        - {姓名: 2️⃣张　某, 职务: 科员}
      """, as: LeadingGroup.shape)
    #expect(
      reading.findings
        == reading.placed([
          "2️⃣错误: “张　某”在领导小组里列了两次 [group.member-twice] > 1️⃣第一次列在这里"
            + " → 删去一处；若是同名的两个人，请核对职务后在姓名后注明"
        ]))
  }

  @Test func `成员 and 组员 are two words for one thing`() throws {
    let reading = try RecordReading(
      "组长: {姓名: 张某, 职务: 局长}\n成员: 1️⃣{姓名: 李某, 职务: 科长}\n组员: 2️⃣{姓名: 王某, 职务: 科长}\n",
      as: LeadingGroup.shape)
    #expect(
      reading.findings
        == reading.placed([
          "2️⃣错误: “成员”和“组员”只能写一个 [group.members-and-members] > 1️⃣另一处在这里 → 把两处的人合到一处"
        ]))
  }

  @Test func `a group has a head, and a member a post`() throws {
    let reading = try RecordReading("1️⃣成员: 2️⃣{姓名: 李某}\n", as: LeadingGroup.shape)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: “领导小组”缺少“组长” [record.missing-field] → 补上“组长:”，组长的姓名和职务",
          "2️⃣错误: “成员”缺少“职务” [record.missing-field] → 补上“职务:”，单位和职务",
        ]))
  }

  @Test func `a group without a readable member has no roster`() throws {
    #expect(try RecordReading("组长: 张某\n", as: LeadingGroup.shape).record["名单"] == nil)
  }
}
