import Diagnostics
import OfficialLayout
import Testing

@testable import Yinfa

/// What `版式` in `yinfa.yaml` may say, and what comes of it.
@Suite struct LayoutSettingTests {
  private static func profile(_ layout: String) -> InputFile {
    InputFile(
      name: "yinfa.yaml", bytes: Array("格式版本: 1\n机关名称: 演示市市场监督管理局\n版式: \(layout)\n".utf8))
  }

  private static func layout(_ text: String) throws -> LayoutProfile {
    let record = try #require(ProfileFile(profile(text)).record)
    return LayoutSetting(profile: record).layout
  }

  private static func findings(_ text: String) -> [String] {
    Press(profile: profile(text)).check([]).map {
      "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.severity.chinese): \($0.message) → \($0.suggestion ?? "")"
    }
  }

  @Test func `an office that says nothing has the classic layout`() throws {
    #expect(LayoutSetting(profile: nil).layout == .classic)
    #expect(try Self.layout("{}") == .classic)
    #expect(try Self.layout("{方案: 常用}") == .classic)
    #expect(try Self.layout("{方案: 精确}") == .exact)
  }

  @Test(arguments: [
    ("GB2312", "仿宋_GB2312"), ("Windows", "仿宋"), ("GBK", "方正仿宋_GBK"), ("Mac", "华文仿宋"),
  ])
  func `a preset brings its fonts`(name: String, font: String) throws {
    #expect(try Self.layout("{字体: \(name)}").fonts.text.name == font)
  }

  @Test func `every number can be the office's own`() throws {
    let layout = try Self.layout(
      """

        数字字体: Times New Roman
        页边距: {上: 36, 左: 27.5}
        版心: {宽: 156, 高: 225}
        行距: 570缇
        字距: -0.3
        页码距: 6
        页码位置: 居中
        横向页码: 页脚
        版记定位: 浮动表格
        版记页: 单面
        标志字号: 小初
        红线粗细: 1磅
        层次加粗: [二级, 三级]
      """)
    #expect(layout.fonts.digits == FontFamily("Times New Roman"))
    #expect(layout.margins.top == .millimetres(36))
    #expect(layout.margins.right == .micrometres(26_500))
    #expect(layout.margins.bottom == .millimetres(36))
    #expect(layout.linePitch == .twips(570))
    #expect(layout.tightening == .twips(6))
    #expect(layout.pageNumberDistance == .millimetres(6))
    #expect(layout.draftPageNumber == .center)
    #expect(layout.landscapePageNumber == .foot)
    #expect(layout.colophonAnchor == .floatingTable)
    #expect(layout.sides == .one)
    #expect(layout.markSize == .points(36))
    #expect(layout.redRule == .points(1))
    #expect(layout.boldLevels == [2, 3])
  }

  @Test func `the page number keeps its distance from the type area`() throws {
    let layout = try Self.layout("{页边距: {上: 36.5, 下: 35.5}}")
    #expect(layout.pageNumberDistance == .millimetres(7))
    #expect(layout.footerDistance == .micrometres(25_500))
  }

  @Test(arguments: [
    "{方案: 精确, 行距: 29.6}", "{页边距: {上: 36, 下: 36}}", "{页边距: {上: 34.58, 下: 32.58}, 方案: 精确}",
    "{版心: {宽: 156, 高: 225}}", "{页边距: {左: 28, 右: 26}}", "{页码距: 7.3, 标志字号: 30}",
  ])
  func `what the standard allows is not worth a word`(layout: String) {
    #expect(Self.findings(layout) == [])
  }

  @Test(arguments: [
    ("{页边距: {上: 40, 下: 32}}", "3:15 警告: 天头是40毫米，应当是37毫米±1毫米 → 写“上: 37”，或者删去这一项"),
    ("{页边距: {左: 30, 右: 24}}", "3:15 警告: 订口是30毫米，应当是28毫米±1毫米 → 写“左: 28”，或者删去这一项"),
    ("{版心: {宽: 157}}", "3:14 警告: 版心宽157毫米，应当是156毫米 → 写“版心: {宽: 156}”，边距会由它算出"),
    ("{行距: 29}", "3:10 警告: 这样每页排21行，应当是22行 → 写“行距: 28.95”"),
    ("{行距: 28磅, 方案: 精确}", "3:10 警告: 这样每页排23行，应当是22行 → 写“行距: 29.6”"),
    ("{字距: 0}", "3:10 警告: 这样每行排27个字，应当是28个字 → 写“字距: -0.25”"),
    ("{页码距: 10}", "3:11 警告: 页码的一字线在版心下10毫米，应当是7毫米 → 写“页码距: 7”，或者删去这一项"),
  ])
  func `what leaves the standard is a warning with its clause`(layout: String, expected: String) {
    #expect(Self.findings(layout) == [expected])
  }

  @Test func `the clause is cited as firmly as it asks`() {
    let found = Press(profile: Self.profile("{行距: 29, 页码距: 10}")).check([])
    #expect(
      found.map { $0.citation.map(String.init(describing:)) } == [
        "GB/T 9704—2012第5.2.3条，一般", "GB/T 9704—2012第7.5条，规定",
      ])
  }

  @Test(arguments: [
    ("{行距: 宽一点}", "3:10 错误: “行距”应当是长度，这里是“宽一点” → 写数字，不写单位时是磅；也可以写明“毫米”“磅”“缇”"),
    ("{行距: 3}", "3:10 错误: “行距”写的“3”排不出来 → 写16到100磅之间的数"),
    ("{红线粗细: 9}", "3:12 错误: “红线粗细”写的“9”排不出来 → 写0.1到3毫米之间的数"),
    (
      "{页边距: {左: 110, 右: 100}}",
      "3:11 错误: 页边距太大，版心只剩0毫米宽、225毫米高 → 纸是210×297毫米，版心应当是156×225毫米，把边距改小"
    ),
    ("{方案: 精致}", "3:10 错误: “方案”不能是“精致” → 是不是“精确”？"),
    ("{层次加粗: 五级}", "3:12 错误: “层次加粗”不能是“五级” → 是不是“一级”？"),
    ("{天头: 37}", "3:6 错误: “版式”没有“天头”这一项 → 可用的项：\(LayoutSettingTests.keys)"),
  ])
  func `what cannot be printed is an error at its place`(layout: String, expected: String) {
    #expect(Self.findings(layout) == [expected])
  }

  private static let keys =
    "方案、字体、数字字体、页边距、版心、行距、字距、页码距、页码位置、横向页码、版记定位、版记页、标志字号、红线粗细、层次加粗"
}
