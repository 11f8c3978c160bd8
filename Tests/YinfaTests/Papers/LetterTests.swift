import Diagnostics
import Testing
import Yinfa

/// The letters of a request for disclosure and of an enquiry, through the public press.
@Suite struct `Letters to an applicant` {
  private static let head = """
    种类: 政府信息公开申请
    编号: 990000-GK-2026-0001
    申请人: {类型: 自然人, 名称: 孟某某}
    申请内容: 2025年度监督检查结果
    收到: {方式: 邮寄, 日期: 2026-03-02}

    """
  private static let completion = "补正: {告知日期: 2026-03-06, 事项: [年度], 期限: 2026-03-31}\n"

  private func print(
    _ more: String, as paper: String? = nil
  ) throws -> (names: [String], text: String, said: [String]) {
    let input = InputFile(name: "申请.yaml", bytes: Array((Self.head + more).utf8))
    let rendering = try DataFolder.press("yanshi").render(
      input, to: [.markdown], as: paper, on: "2026-03-10")
    let texts = rendering.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    return (
      rendering.files.map(\.path), texts.joined(),
      rendering.diagnostics.map { "\($0.severity.chinese): \($0.message)" }
    )
  }

  private static let results: [(String, String, String)] = [
    ("已主动公开", "途径: 见网站。", "现将获取该信息的方式、途径告知如下：\n\n见网站。"),
    ("予以公开", "途径: 随文提供。", "可以公开。根据《中华人民共和国政府信息公开条例》第三十六条第二项的规定，现答复如下：\n\n随文提供。"),
    ("部分公开", "途径: 提供前三页。, 情形: 个人隐私, 理由: 有住址。", "第十五条、第三十七条的规定，本局决定部分公开。"),
    ("不予公开", "情形: 国家秘密, 理由: 已定密。", "第十四条、第三十六条第三项的规定，本局决定不予公开。"),
    ("信息不存在", "理由: 检索了档案室和业务系统。", "不存在。\n\n检索了档案室和业务系统。"),
    ("不属于本机关负责公开", "理由: 由税务机关制作。, 负责机关: 演示市税务局", "负责公开该信息的行政机关：演示市税务局。"),
    ("重复申请", "理由: 见1号答复书。", "第三十六条第六项的规定，本局不予重复处理。"),
    ("另有规定", "途径: 到登记窗口查询。", "请你依照有关规定办理：\n\n到登记窗口查询。"),
    ("需要加工、分析", "理由: 没有现成的统计。", "第三十八条的规定，本局不予提供。"),
    ("信访、投诉、举报", "途径: 请拨打12315。", "本局不作为政府信息公开申请处理。\n\n请拨打12315。"),
    ("公开出版物", "途径: 在市图书馆借阅。", "现将获取的途径告知如下：\n\n在市图书馆借阅。"),
  ]

  @Test(arguments: results)
  func `an answer says what its result is, with the clause`(
    _ result: String, _ parts: String, _ words: String
  ) throws {
    let printed = try print("答复: {文号: 1号, 日期: 2026-03-09, 结果: \"\(result)\", \(parts)}\n")
    #expect(printed.said == [])
    #expect(printed.text.contains(words))
    #expect(printed.text.contains("如不服本答复"))
  }

  @Test func `what is wrong with a request is told once, at the request`() throws {
    let printed = try print("答复: {文号: 1号, 日期: 2026-03-09, 结果: 不予公开, 情形: [隐私]}\n")
    #expect(printed.names == [])
    #expect(printed.said == ["错误: “情形”不能是“隐私”", "错误: 答复是“不予公开”，没有说明理由"])
  }

  @Test func `who is refused is told to ask for a review first`() throws {
    let refused = try print("答复: {文号: 1号, 日期: 2026-03-09, 结果: 不予公开, 情形: 国家秘密, 理由: 已定密。}\n")
    #expect(refused.text.contains("应当自收到之日起六十日内先向演示市人民政府申请行政复议"))
    let repeated = try print("答复: {文号: 1号, 日期: 2026-03-09, 结果: 重复申请}\n")
    #expect(repeated.text.contains("也可以自收到之日起六个月内依法向演示市演示区人民法院提起行政诉讼"))
  }

  @Test func `the last letter that was written is the usual one`() throws {
    let answer = "答复: {文号: 1号, 日期: 2026-03-09, 结果: 重复申请}\n"
    #expect(try print(Self.completion).names == ["990000-GK-2026-0001-补正告知书.md"])
    #expect(try print(answer).names == ["990000-GK-2026-0001-答复书.md"])
    let completed = Self.completion.replacing("}", with: ", 收到日期: 2026-03-09}") + answer
    #expect(try print(completed).names == ["990000-GK-2026-0001-答复书.md"])
    #expect(
      try print(completed, as: "补正告知书").names == ["990000-GK-2026-0001-补正告知书.md"])
  }

  @Test(
    arguments: [
      ("2026-03-27", "", "延长10个工作日，至2026年4月14日止。"), ("2026-03-31", "", "延长10个工作日。"),
      ("2026-03-27", "征求意见: {对象: 某公司, 类别: 第三方, 发出日期: 2026-03-25}\n", "延长10个工作日。"),
    ])
  func `a longer term is told with its last day where that is certain`(
    _ told: String, _ more: String, _ words: String
  ) throws {
    let printed = try print(
      "延期: {工作日: 10, 理由: 资料较多, 批准人: 甲某, 批准日期: 2026-03-26, 告知日期: \(told)}\n" + more)
    #expect(printed.names == ["990000-GK-2026-0001-延期告知书.md"])
    #expect(printed.text.contains(words))
  }

  @Test func `what was not written yet is not printed`() throws {
    let open = try print("")
    #expect(open.names == [])
    #expect(open.said == ["提示: 还没有答复，没有可以印的文书", "错误: 这个文件里没有一件印得出文书"])
    let early = try print(Self.completion, as: "答复书")
    #expect(early.said == ["提示: 材料里没有“答复”，印不出“答复书”", "错误: 这个文件里没有一件印得出“答复书”"])
    #expect(
      try print(Self.completion, as: "答覆书").said == ["错误: “政府信息公开申请”没有“答覆书”这种文书"])
  }

  @Test func `an open request is checked without a letter`() throws {
    let input = InputFile(name: "申请.yaml", bytes: Array(Self.head.utf8))
    let press = try DataFolder.press("yanshi")
    #expect(press.check([input], on: "2026-03-30") == [])
    #expect(press.check([input], on: "2026-03-31").map(\.id) == ["DL-11"])
    #expect(
      press.due([input], on: "2026-03-30").items.map(\.words) == ["答复政府信息公开申请（自收到申请之日起20个工作日）"])
  }

  @Test(
    arguments: [
      ("规则: DL-11, 理由: 已说明, 人: 丙某, 日期: 2026-03-31", ["DL-11 提示"]),
      ("规则: DL-11, 理由: 已说明", ["DL-11 警告", "waiver.undecided 警告"]),
      ("规则: DL-11A, 理由: 已说明, 人: 丙某, 日期: 2026-03-31", ["DL-11 警告", "waiver.idle 提示"]),
    ])
  func `a warning is waived by who decides it and says when`(
    _ waiver: String, _ said: [String]
  ) throws {
    let waived = Self.head + "豁免: [{\(waiver)}]\n"
    let input = InputFile(name: "申请.yaml", bytes: Array(waived.utf8))
    let found = try DataFolder.press("yanshi").check([input], on: "2026-03-31")
    #expect(found.map { "\($0.id) \($0.severity.chinese)" } == said)
  }

  @Test func `nothing of a request goes public`() async throws {
    let records = try DataFolder.records(of: "yanshi")
    let press = try DataFolder.press("yanshi")
    let edition = await press.edition(of: records, on: "2026-03-20", to: [.markdown])
    let decisions = records.filter { !$0.name.contains("/disclosure-requests/") }
    #expect(decisions.count < records.count)
    #expect(!edition.files.isEmpty)
    #expect(
      await press.edition(of: decisions, on: "2026-03-20", to: [.markdown]).files == edition.files)
  }
}
