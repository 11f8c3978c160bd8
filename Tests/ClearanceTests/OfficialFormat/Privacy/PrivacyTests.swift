import Clearance
import Testing

/// All numbers are made up: no place has the code 990000.
@Suite struct `What is not to be published` {
  private static let mask = "删去，或者遮去中间几位"

  @Test(arguments: [
    RuleCase("格: 99000119900307001＊"), RuleCase("格: 990001199003070011"),
    RuleCase("格: 91990001MA0000007C"),
    RuleCase("格: 注册证编号20212140012"), RuleCase("正文: 电话：0990-0000000，热线12315。"),
    RuleCase("附注: （联系人：张某某，电话：13900000123）"), RuleCase("正文: 罚款缴至账号990100000000001。"),
    RuleCase("格: 6222020200112233447"), RuleCase("格: 990001＊＊＊＊＊＊＊＊001X"),
    RuleCase(
      "格: 1️⃣99000119900307001X", "1️⃣错误: 写了身份证号“990001＊＊＊＊＊＊＊＊001X” → \(mask)",
      mended: "格: 990001＊＊＊＊＊＊＊＊001X"),
    RuleCase(
      "正文: 张某某（身份证号：1️⃣990001 19900307 001x）", "1️⃣错误: 写了身份证号“990001＊＊＊＊＊＊＊＊001X” → \(mask)",
      mended: "正文: 张某某（身份证号：990001＊＊＊＊＊＊＊＊001X）"),
    RuleCase(
      "附注: （此件不予公开）\n格: 1️⃣99000119900307001X", "1️⃣警告: 写了身份证号“990001＊＊＊＊＊＊＊＊001X” → \(mask)",
      mended: "附注: （此件不予公开）\n格: 990001＊＊＊＊＊＊＊＊001X"),
    RuleCase(
      "格: 1️⃣13900000123", "1️⃣错误: 写了手机号“139＊＊＊＊0123” → \(mask)", mended: "格: 139＊＊＊＊0123"),
    RuleCase(
      "格: 1️⃣6222020200112233446", "1️⃣错误: 写了银行卡号“6222＊＊＊＊＊＊＊＊＊＊＊3446” → \(mask)",
      mended: "格: 6222＊＊＊＊＊＊＊＊＊＊＊3446"),
  ])
  func `PV-01: is a number of a person`(_ one: RuleCase) { one.check("PV-01") }

  @Test(arguments: [
    RuleCase("密级: 机密★1年\n附注: （此件不予公开）"), RuleCase("密级: 机密★1年"), RuleCase("附注: （此件公开发布）"),
    RuleCase(
      "密级: 机密★1年\n附注: （此件1️⃣公开发布）", "1️⃣错误: 标了密级“机密★1年”，又写着“公开发布” → 先核对密级；确属国家秘密的，改为“此件不予公开”"),
  ])
  func `PV-02: is secret`(_ one: RuleCase) { one.check("PV-02") }
}
