import Clearance
import Records
import Testing

@Suite struct `The place of an annex` {
  @Test(arguments: [
    WordCase("on a page of its own"), WordCase("on a page that lies", of: .landscape),
    WordCase(
      "below the date", "第29段 错误: 附件没有另起一面 → 把“附件”所在的段落设为“段前分页”", mends: true,
      edits: { [.paragraph(try $0.paragraph("附件1"), .startsPage(false))] }),
    WordCase(
      "both", "第29段 错误: 有2个附件没有另起一面 → 把“附件”所在的段落设为“段前分页”", mends: true,
      edits: {
        [
          .paragraph(try $0.paragraph("附件1"), .startsPage(false)),
          .paragraph(try $0.paragraph("附件2"), .startsPage(false)),
        ]
      }),
    WordCase(
      "behind the 版记", of: .unprinted, "第11段 错误: 附件排在版记之后 → 把附件移到版记之前，版记排在最后一面",
      mends: true,
      xml: { sample in
        let typed = ["抄送：市委办公室，市政府办公室。", "演示市市场监督管理局办公室　　2022年5月12日印发"]
        let annexed = try sample.appending(typed).appending(["附件", "检查表", "检查项目表。"])
        return try annexed.edited { file in
          [.paragraph(try file.paragraph("附件"), .startsPage(true))]
        }
      }),
  ])
  func `AT-06: is a page`(_ one: WordCase) throws { try one.check("AT-06") }

  @Test(arguments: [
    WordCase("as it should be"),
    WordCase(
      "the label in 仿宋", "第29段 警告: 附件标识是三号仿宋，应为三号黑体 → 把“附件”二字和顺序号改为三号黑体", mends: true,
      edits: { [.letters(paragraph: try $0.paragraph("附件1"), range: nil, .font("仿宋"))] }),
    WordCase(
      "no blank line", "第29段 警告: “附件”和附件标题之间没有空行，应空一行 → “附件”在第一行，空一行，标题在第三行",
      mends: true,
      edits: { [.removeParagraph(try $0.paragraph("附件1") + 1)] }),
    WordCase(
      "the title at the left", "第31段 警告: 附件标题没有居中 → 把附件标题设为居中，不用空格", mends: true,
      edits: { [.paragraph(try $0.paragraph("检查表"), .alignment(.left))] }),
  ])
  func `AT-07: has its label on line 1 and its title on line 3`(_ one: WordCase) throws {
    try one.check("AT-07")
  }
}
