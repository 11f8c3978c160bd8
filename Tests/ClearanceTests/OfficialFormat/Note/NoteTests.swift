import Clearance
import Testing

@Suite struct `The 附注` {
  @Test(arguments: [
    RuleCase("附注: （此件公开发布）"), RuleCase("附注: 　　（联系人：张某某（办公室），电话：0990-0000000）"),
    RuleCase("附注: （联系人：张某某，电话：0990-0000000）（此件公开发布）"), RuleCase("附注: （（内部）文件不予公开）"),
    RuleCase("附注: （（甲）（乙））"),
    RuleCase("附注: 1️⃣(此件公开发布)", "1️⃣错误: 附注“(此件公开发布)”的括号不是全角圆括号 → 改用“（”和“）”", mended: "附注: （此件公开发布）"),
    RuleCase("附注: 1️⃣［此件公开发布］", "1️⃣错误: 附注“［此件公开发布］”的括号不是全角圆括号 → 改用“（”和“）”", mended: "附注: （此件公开发布）"),
    RuleCase("附注: 1️⃣此件公开发布", "1️⃣错误: 附注“此件公开发布”没有加圆括号 → 加全角圆括号", mended: "附注: （此件公开发布）"),
    RuleCase(
      "附注: 1️⃣（（此件公开发布））", "1️⃣错误: 附注“（（此件公开发布））”有两层括号 → 只留一层；括号由程序加上",
      mended: "附注: （此件公开发布）"),
    RuleCase(
      "附注: 1️⃣（此件公开发布）。", "1️⃣错误: 附注“（此件公开发布）。”的括号外有“。” → 删去括号外的标点",
      mended: "附注: （此件公开发布）"),
  ])
  func `NT-01: stands in full-width parentheses`(_ one: RuleCase) { one.check("NT-01") }

  private static let request = "标志: 甲局文件\n标题: 关于经费的请示\n"

  @Test(arguments: [
    RuleCase("\(request)附注: （联系人：张某某，电话：0990-0000000）"), RuleCase("标志: 甲局文件\n标题: 关于检查的通知"),
    RuleCase("标题: 关于经费的请示"),
    RuleCase("\(request)日期: 1️⃣2026年3月14日", "1️⃣提示: 请示没有写联系人和电话 → 在附注里写“（联系人：姓名，电话：号码）”"),
  ])
  func `NT-02: of a 请示 says whom to call`(_ one: RuleCase) { one.check("NT-02") }

  private static let stated = "在附注里写“此件公开发布”“此件依申请公开”或者“此件不予公开”"

  @Test(arguments: [
    RuleCase("标志: 甲局文件\n附注: （此件公开发布）"), RuleCase("标志: 甲局文件\n附注: （此件依申请公开）"),
    RuleCase("标志: 甲局文件\n正文: 公开属性：主动公开"), RuleCase("标志: 甲局文件\n密级: 机密★1年"), RuleCase("标题: 通知"),
    RuleCase("标志: 甲局文件\n标题: 甲局通告"), RuleCase("格式: 命令\n标志: 甲市人民政府令"),
    RuleCase("标志: 1️⃣甲局文件\n标题: 关于检查的通知", "1️⃣提示: 没有写明是否公开 → \(stated)"),
    RuleCase(
      "标志: 甲局文件\n正文: 检查结果由甲局公开发布，各单位要认真学习，抓好落实，确保完成。\n日期: 1️⃣2026年3月14日", "1️⃣提示: 没有写明是否公开 → \(stated)"),
  ])
  func `NT-03: says whether the document is public`(_ one: RuleCase) { one.check("NT-03") }
}
