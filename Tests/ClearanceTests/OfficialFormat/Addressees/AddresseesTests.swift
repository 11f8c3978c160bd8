import Clearance
import Testing

@Suite struct `The 主送机关` {
  @Test(arguments: [
    RuleCase("主送: 各县（区）市场监督管理局，市局机关各科室："), RuleCase("主送: 各县局，\n主送: 市局机关各科室："),
    RuleCase("标题: 公告"),
    RuleCase("主送: 各县局1️⃣:", "1️⃣错误: 主送机关以“:”结束 → 改为全角冒号“：”", mended: "主送: 各县局："),
    RuleCase("主送: 各县局1️⃣，　", "1️⃣错误: 主送机关以“，”结束 → 改为全角冒号“：”", mended: "主送: 各县局：　"),
    RuleCase("主送: 各县1️⃣局", "1️⃣错误: 主送机关后面没有冒号 → 在最后加全角冒号“：”", mended: "主送: 各县局："),
    RuleCase("主送: 各县局1️⃣::", "1️⃣错误: 主送机关后面有两个冒号 → 只留一个全角冒号“：”", mended: "主送: 各县局："),
    RuleCase("主送: 各县局1️⃣:：", "1️⃣错误: 主送机关后面有两个冒号 → 只留一个全角冒号“：”", mended: "主送: 各县局："),
  ])
  func `TO-01: end with a full-width colon`(_ one: RuleCase) { one.check("TO-01") }

  @Test(arguments: [
    RuleCase("标题: 关于经费的请示\n主送: 市人民政府："), RuleCase("标题: 关于检查的通知\n主送: 甲县局，乙县局："),
    RuleCase(
      "标题: 关于经费的请示\n主送: 市人民政府，1️⃣省局：", "1️⃣警告: 上行文主送了2个机关 → 只主送一个，其余的改为抄送"),
  ])
  func `TO-03: are one where the document goes up`(_ one: RuleCase) { one.check("TO-03") }

  @Test(arguments: [
    RuleCase("主送: 市人民政府："), RuleCase("主送: 各科长、所长："), RuleCase("主送: 张三先生："),
    RuleCase("主送: 1️⃣王市长：", "1️⃣警告: 主送“王市长”是个人 → 主送他所在的机关；负责人直接交办的事项，在“豁免”里写明"),
    RuleCase(
      "主送: 市政府，1️⃣李某某同志：", "1️⃣警告: 主送“李某某同志”是个人 → 主送他所在的机关；负责人直接交办的事项，在“豁免”里写明"),
  ])
  func `TO-04: are agencies`(_ one: RuleCase) { one.check("TO-04") }

  @Test(arguments: [
    RuleCase("主送: 各县（区）局，市局机关各科室、直属各单位："),
    RuleCase("主送: 各县（区）局1️⃣；市局机关各科室：", "1️⃣提示: 主送机关之间用了分号 → 同类机关之间用“、”，不同类之间用“，”"),
  ])
  func `TO-05: are parted by 、 and ，`(_ one: RuleCase) { one.check("TO-05") }

  private static let notice = "标题: 关于检查的通知\n署名: 演示市市场监督管理局\n"

  @Test(arguments: [
    RuleCase("\(notice)主送: 各县（区）市场监督管理局："), RuleCase("\(notice)主送: 市人民政府各部门："),
    RuleCase("\(notice)主送: 各县人民政府：\n正文: 经市人民政府同意，现就有关事项通知如下。"),
    RuleCase("标题: 关于协查的函\n署名: 演示市市场监督管理局\n主送: 甲县人民政府："),
    RuleCase("标题: 关于检查的通知\n署名: 演示市人民政府\n主送: 各县人民政府："),
    RuleCase(
      "\(notice)主送: 各县市场监督管理局，1️⃣各县（区）人民政府：",
      "1️⃣警告: 部门的公文主送了“各县（区）人民政府” → 改为主送下级部门；经本级政府同意的，在正文里写明“经……同意”"),
  ])
  func `TO-06: of a department are no governments`(_ one: RuleCase) { one.check("TO-06") }
}
