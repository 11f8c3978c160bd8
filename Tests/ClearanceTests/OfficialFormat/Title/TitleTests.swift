import Clearance
import Testing

@Suite struct `The title` {
  private static let red = "标志: 演示市市场监督管理局文件\n"
  private static let genres = "以通知、通报、报告、请示、批复、意见、函、公告、通告、决定等文种结尾"

  @Test(arguments: [
    RuleCase("\(red)标题: 关于检查的通知"), RuleCase("\(red)标题: 检查工作方案"), RuleCase("标题: 演示市开展检查"),
    RuleCase("\(red)标题: 演示市市场监督管理局关于检查的\n标题: 通知（试行）"), RuleCase("格式: 命令\n标志: 演示市人民政府令"),
    RuleCase("\(red)标题: 关于检查的复函"), RuleCase("\(red)标题: 演示市人民政府嘉奖令"),
    RuleCase(
      "\(red)标题: 关于做好节日检查1️⃣工作", "1️⃣错误: 标题“关于做好节日检查工作”不以文种结尾 → \(genres)"),
    RuleCase(
      "标题: 关于做好节日检查1️⃣工作\n主送: 各县局：\n署名: 甲局", "1️⃣警告: 标题“关于做好节日检查工作”不以文种结尾 → \(genres)"),
    RuleCase("标志: 1️⃣演示市市场监督管理局文件\n正文: 甲。", "1️⃣警告: 公文没有标题 → 写上标题：发文机关名称、事由和文种"),
  ])
  func `TI-01: ends with a 文种`(_ one: RuleCase) { one.check("TI-01") }

  @Test(arguments: [
    RuleCase("\(red)标题: 演示市市场监督管理局关于检查的通知"), RuleCase("\(red)标题: 关于召开会议的紧急通知"),
    RuleCase("\(red)标题: 2026年政府工作报告"), RuleCase("\(red)标题: 演示市市场监督管理局公告"),
    RuleCase("标题: 检查通知"), RuleCase("\(red)标题: 关于同意设立的复函"),
    RuleCase(
      "\(red)标题: 1️⃣召开会议的通知", "1️⃣警告: 标题“召开会议的通知”没有用“关于”引出事由 → 写成“关于……的通知”"),
    RuleCase("\(red)标题: 1️⃣关于召开年度会议通知", "1️⃣警告: 标题“关于召开年度会议通知”的文种前没有“的”字 → 写成“关于……的通知”"),
    RuleCase(
      "标题: 1️⃣关于检查的通知\n主送: 各县局：\n署名: 甲局", "1️⃣提示: 标题没有发文机关名称 → 没有版头的，在“关于”前写上发文机关名称"),
    RuleCase(
      "\(red)标题: 1️⃣印发《关于检查的通知》的通知",
      "1️⃣警告: 标题“印发《关于检查的通知》的通知”没有用“关于”引出事由 → 写成“关于……的通知”"),
  ])
  func `TI-02: says who, what about, and what it is`(_ one: RuleCase) { one.check("TI-02") }

  @Test(arguments: [
    RuleCase("标题: 关于检查的通知"), RuleCase("标题: 关于印发《方案》"), RuleCase("标题: 谁来监管？"),
    RuleCase("标题: 通知1️⃣；：、", "1️⃣警告: 标题末尾有“；：、” → 删去标题末尾的标点", mended: "标题: 通知"),
    RuleCase("标题: 关于检查的通知1️⃣。", "1️⃣警告: 标题末尾有“。” → 删去标题末尾的标点", mended: "标题: 关于检查的通知"),
    RuleCase(
      "标题: 演示市市场监督管理局\n标题: 关于检查的通知1️⃣：　", "1️⃣警告: 标题末尾有“：” → 删去标题末尾的标点",
      mended: "标题: 演示市市场监督管理局\n标题: 关于检查的通知　"),
  ])
  func `TI-03: ends without punctuation`(_ one: RuleCase) { one.check("TI-03") }

  @Test(arguments: [
    RuleCase("\(red)标题: 关于转发《检查，整改，再检查》的通知"), RuleCase("\(red)标题: 关于药品、器械（“两品”）检查的通知"),
    RuleCase("标题: 演示市：严查药品，确保安全"), RuleCase("\(red)标题: 关于12:00停水的通知"),
    RuleCase("\(red)标题: 关于检查的通知。"),
    RuleCase(
      "\(red)标题: 关于加强监管1️⃣，做好检查的通知", "1️⃣提示: 标题中间用了“，” → 把事由合成一个短语，或者改用顿号"),
  ])
  func `TI-04: has no marks that part sentences`(_ one: RuleCase) { one.check("TI-04") }

  @Test(arguments: [
    RuleCase("\(red)标题: 关于印发《检查工作方案》的通知"), RuleCase("标题: 检查工作方案"), RuleCase("格式: 纪要\n\(red)标题: 情况"),
    RuleCase("\(red)标题: 行政处罚决定书"),
    RuleCase("\(red)标题: 检查工作1️⃣方案", "1️⃣警告: “方案”不是公文种类，却直接用了红头 → 改用“关于印发《……方案》的通知”"),
    RuleCase(
      "\(red)标题: 检查管理1️⃣办法（试行）", "1️⃣警告: “办法”不是公文种类，却直接用了红头 → 改用“关于印发《……办法》的通知”"),
  ])
  func `TI-05: of a letterhead is that of a 公文种类`(_ one: RuleCase) { one.check("TI-05") }

  private static let once = "只留一个文种；转发的，省去中间的层次或者加书名号"

  @Test(arguments: [
    RuleCase("标题: 关于转发《检查的通知》的通知"), RuleCase("标题: 关于请示报告制度的通知"),
    RuleCase("标题: 关于经费的1️⃣请示报告", "1️⃣警告: 标题里的文种重复了：“请示报告” → \(once)"),
    RuleCase("标题: 转发关于检查1️⃣的通知的通知", "1️⃣警告: 标题里的文种重复了：“的通知的通知” → \(once)"),
    RuleCase(
      "标题: 转发《转发〈检查〉1️⃣的通知》的通知》的通知", "1️⃣警告: 标题里的文种重复了：“的通知》的通知》的通知” → \(once)"),
  ])
  func `TI-06: names one genre`(_ one: RuleCase) { one.check("TI-06") }

  @Test(arguments: [
    RuleCase("\(red)标题: 关于转发《省局关于检查的通知》的通知"), RuleCase("标题: 关于药品关于器械"),
    RuleCase(
      "\(red)标题: 关于转发省局1️⃣关于检查的通知", "1️⃣提示: 标题里又用了“关于” → 省去一个，或者给引用的文件名加书名号"),
  ])
  func `TI-07: says 关于 once`(_ one: RuleCase) { one.check("TI-07") }

  @Test(arguments: [
    RuleCase("标题: 关于检查的报告\n正文: 已经报请批准。\n正文: 特此报告。"), RuleCase("标题: 关于经费的请示\n正文: 妥否，请批示。"),
    RuleCase(
      "标题: 关于检查的报告\n正文: 建议增加经费，妥否，1️⃣请批示。", "1️⃣警告: 报告里写了“请批示” → 要上级答复的事，另写请示"),
  ])
  func `TI-11: of a report goes with a text that asks for nothing`(_ one: RuleCase) {
    one.check("TI-11")
  }

  @Test(arguments: [
    RuleCase("标题: 关于检查的通知\n正文: 特此通知。"), RuleCase("标题: 关于检查的报告\n正文: 情况如上。"),
    RuleCase("标题: 关于经费的请示\n正文: 甲。\n正文: 当否，请批示。\n正文: 附：预算"), RuleCase("标题: 关于协查的函\n正文: 特此函告。"),
    RuleCase("正文: 特此证明。"),
    RuleCase("标题: 关于检查的通知\n正文: 1️⃣特此报告。", "1️⃣提示: 文种是通知，却以“特此报告”结束 → 改用与文种相符的结束语"),
    RuleCase(
      "标题: 关于经费的请示\n正文: 1️⃣需要经费5万元。", "1️⃣提示: 请示没有请求批示的结束语 → 另起一段写“妥否，请批示。”"),
  ])
  func `TI-12: goes with the last words of the text`(_ one: RuleCase) { one.check("TI-12") }
}
