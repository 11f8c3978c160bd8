import Clearance
import Documents
import Testing

@Suite struct `The 版头` {
  @Test(arguments: [
    RuleCase("份号: 000012"), RuleCase("份号:   000012"),
    RuleCase("份号: 1️⃣12", "1️⃣警告: 份号“12”不是六位阿拉伯数字 → 写成六位阿拉伯数字，不够的在前面补零，如“000012”"),
    RuleCase("份号: 1️⃣００００１２", "1️⃣警告: 份号“００００１２”不是六位阿拉伯数字 → 写成六位阿拉伯数字，不够的在前面补零，如“000012”"),
  ])
  func `HD-01: has a 份号 of six digits`(_ one: RuleCase) { one.check("HD-01") }

  @Test(arguments: [
    RuleCase("份号: 000012\n密级: 机密★1年"), RuleCase("份号: 000012"), RuleCase("标题: 通知"),
    RuleCase("密级: 1️⃣机密★1年", "1️⃣错误: 标了密级“机密★1年”，没有份号 → 在密级上一行标注六位份号"),
  ])
  func `HD-02: has a 份号 where it has a 密级`(_ one: RuleCase) { one.check("HD-02") }

  private static let secrecy = "写成“机密★1年”这样的形式：绝密、机密或者秘密，五角星，阿拉伯数字的期限"

  @Test(arguments: [
    RuleCase("密级: 机密"), RuleCase("密级: 机密★1年"), RuleCase("密级: 秘密★6个月"), RuleCase("密级: 绝密★长期"),
    RuleCase("密级: 1️⃣机密★一年", "1️⃣错误: 密级“机密★一年”写得不对 → \(secrecy)"),
    RuleCase("密级: 1️⃣机密*1年", "1️⃣错误: 密级“机密*1年”写得不对 → \(secrecy)"),
    RuleCase("密级: 1️⃣机密★", "1️⃣错误: 密级“机密★”写得不对 → \(secrecy)"),
    RuleCase("密级: 1️⃣内部", "1️⃣错误: 密级“内部”写得不对 → \(secrecy)"),
  ])
  func `HD-03: writes the 密级 as it is prescribed`(_ one: RuleCase) { one.check("HD-03") }

  @Test(arguments: [
    RuleCase("紧急: 特急"), RuleCase("紧急: 加　急"), RuleCase("标志: 演示市发电\n紧急: 平急"),
    RuleCase("紧急: 1️⃣平急", "1️⃣错误: 紧急程度“平急”不是规定的等级 → 标“特急”或者“加急”"),
    RuleCase("紧急: 1️⃣十万火急", "1️⃣错误: 紧急程度“十万火急”不是规定的等级 → 标“特急”或者“加急”"),
  ])
  func `HD-04: knows two degrees of urgency, and four in telegrams`(_ one: RuleCase) {
    one.check("HD-04")
  }

  @Test(arguments: [
    RuleCase("标题: 关于紧急召回的紧急通知"), RuleCase("标题: 关于处理特急件的通知"),
    RuleCase(
      "标题: 【1️⃣特急】关于报送情况的通知", "1️⃣提示: 标题里写了“特急” → 从标题里删去，标在版头左上角"),
    RuleCase("标题: 1️⃣加急：关于报送情况的通知", "1️⃣提示: 标题里写了“加急” → 从标题里删去，标在版头左上角"),
  ])
  func `HD-06: leaves the urgency out of the title`(_ one: RuleCase) { one.check("HD-06") }

  @Test(arguments: [
    RuleCase("标志: 甲市公安局公告\n署名: 甲市公安局"), RuleCase("标志: 甲市人民政府令\n署名: 甲市人民政府"),
    RuleCase("标志: 演示市市场监督管理局文件\n署名: 演示市市场监督管理局"),
    RuleCase("标志: 演示市市场监督管理局文件\n署名: 演示市市场监管局"),
    RuleCase("标志: 国家演示监督管理总局文件\n署名: 演示监管总局"),
    RuleCase("标志: 演示市市场监督管理局\n署名: 演示市市场监督管理局（代章）"), RuleCase("标志: 演示市市场监督管理局文件"),
    RuleCase("格式: 纪要\n标志: 演示市市场监督管理局局务会议纪要\n署名: 演示市公安局"),
    RuleCase("标志: 甲市公安局　文件\n标志: 甲市市场监督管理局\n署名: 甲市市场监督管理局\n署名: 甲市公安局"),
    RuleCase(
      "标志: 演示市市场监督管理局文件\n署名: 1️⃣演示市药品监督管理局",
      "1️⃣错误: 署名“演示市药品监督管理局”不在发文机关标志里 → 核对机关名称；标志写的是“演示市市场监督管理局”"),
    RuleCase("标志: 甲市公安局文件\n署名: 甲市公安局\n署名: 甲市市场监督管理局"),
    RuleCase(
      "标志: 1️⃣甲市财政局文件\n署名: 甲市公安局\n署名: 甲市市场监督管理局",
      "1️⃣错误: 发文机关标志“甲市财政局”没有署名 → 核对机关名称；只用主办机关标志的，主办机关也要署名"),
  ])
  func `HD-07: names who signs`(_ one: RuleCase) { one.check("HD-07") }

  @Test(arguments: [
    RuleCase("标志: 甲市公安局\n标志: 甲市市场监督管理局\n署名: 甲市公安局\n署名: 甲市市场监督管理局"),
    RuleCase("标志: 甲市公安局文件\n署名: 甲市公安局\n署名: 甲市市场监督管理局"),
    RuleCase(
      "标志: 甲市公安局\n标志: 甲市市场监督管理局\n署名: 1️⃣甲市市场监管局\n署名: 甲市公安局",
      "1️⃣警告: 署名的次序与发文机关标志不同 → 按标志的次序署名：甲市公安局、甲市市场监管局",
      mended: "标志: 甲市公安局\n标志: 甲市市场监督管理局\n署名: 甲市公安局\n署名: 甲市市场监管局"),
    RuleCase(
      "标志: 甲市公安局文件\n署名: 1️⃣甲市市场监督管理局\n署名: 甲市公安局",
      "1️⃣警告: 标志是“甲市公安局”的，署名却把“甲市市场监督管理局”排在前面 → 主办机关的署名排在最前"),
  ])
  func `HD-08: names agencies in one order`(_ one: RuleCase) { one.check("HD-08") }

  private static let mark = "标志: 演示市市场监督管理局文件\n"

  @Test(arguments: [
    RuleCase("\(mark)标题: 关于经费的请示\n文号: 演市监〔2026〕1号　签发人：张某某"),
    RuleCase("\(mark)标题: 关于经费的请示\n签发人: 签发人：张某某\n文号: 演市监〔2026〕1号"),
    RuleCase("标题: 关于经费的请示"), RuleCase("\(mark)标题: 关于检查的通知\n文号: 演市监〔2026〕1号"),
    RuleCase("\(mark)标题: 关于检查的意见\n签发人: 签发人：张某某"),
    RuleCase(
      "\(mark)标题: 关于经费的请示\n文号: 1️⃣演市监〔2026〕1号", "1️⃣错误: 上行文没有签发人 → 在发文字号的右边写“签发人：”和姓名"),
    RuleCase(
      "方向: 上行\n\(mark)标题: 关于检查的意见\n文号: 1️⃣演市监〔2026〕1号",
      "1️⃣错误: 上行文没有签发人 → 在发文字号的右边写“签发人：”和姓名"),
    RuleCase(
      "\(mark)标题: 关于检查的通知\n文号: 演市监〔2026〕1号　1️⃣签发人：张某某",
      "1️⃣警告: 通知不是上行文，却标了签发人 → 删去签发人；确是上行文的，写明“行文方向: 上行”"),
  ])
  func `SG-01: bears its 签发人 where it goes up`(_ one: RuleCase) { one.check("SG-01") }

  @Test(arguments: [
    RuleCase("签发人: 签发人：张某某　李　某"), RuleCase("签发人: 签 发 人：张某某\n签发人: 　　　　李某某　王某某"),
    RuleCase(
      "文号: 演市监〔2026〕1号　签发人1️⃣:张某某", "1️⃣警告: “签发人”后的“:”不是全角冒号 → 改为“：”",
      mended: "文号: 演市监〔2026〕1号　签发人：张某某"),
    RuleCase(
      "签发人: 1️⃣签发人　张某某", "1️⃣警告: “签发人”后没有冒号 → 写成“签发人：”", mended: "签发人: 签发人：　张某某"),
    RuleCase("签发人: 签发人1️⃣；张某某", "1️⃣警告: “签发人”后的“；”不是全角冒号 → 改为“：”"),
    RuleCase(
      "签发人: 1️⃣签发人：张某某　李某某　王某某",
      "1️⃣警告: 一行排了3个签发人 → 每行排2个，其余的另起一行，与上一行的第一个姓名对齐"),
  ])
  func `SG-02: writes 签发人 with a colon, two in a row`(_ one: RuleCase) { one.check("SG-02") }

  @Test func `SG-02: our own rows are two names each`() throws {
    let document = FoundDocument("标志: 甲局文件\n签发人: 张某某\n签发人: 李某某\n签发人: 王某某").document
    let lines = Proofreading(of: document).lines(of: .signers)
    #expect(lines.map(\.text) == ["签发人：张某某　李某某", "王某某"])
  }
}
