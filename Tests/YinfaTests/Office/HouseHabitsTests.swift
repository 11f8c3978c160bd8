import Diagnostics
import Testing
import Yinfa

/// What `规则` in `yinfa.yaml` may say, word for word.
@Suite struct HouseHabitsTests {
  private static func findings(_ rules: String) -> [String] {
    let profile = "格式版本: 1\n机关名称: 演示市市场监督管理局\n规则:\n  - \(rules)\n"
    return Press(profile: InputFile(name: "yinfa.yaml", bytes: Array(profile.utf8))).check([]).map {
      "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.message) → \($0.suggestion ?? "")"
    }
  }

  @Test func `a rule of practice may be switched off`() {
    #expect(Self.findings("{规则: TI-04, 停用: 是, 理由: 本县惯例}") == [])
  }

  @Test func `what a standard states may not`() {
    #expect(
      Self.findings("{规则: DT-02, 停用: 是, 理由: 习惯补零}") == [
        "4:10 规则 DT-02 的依据是“GB/T 9704—2012第7.3.5.4条，规定”，不能停用 → 个别文件确有理由的，在那份材料里写“豁免”"
      ])
  }

  @Test func `a number of a rule may be set`() {
    #expect(Self.findings("{规则: TI-08, 项目: 最多行数, 数值: 3, 理由: 本县惯例}") == [])
  }

  @Test(arguments: [
    ("{规则: TI-80, 停用: 是, 理由: 一}", "4:10 没有编号为“TI-80”的规则 → 是不是“TI-08”？"),
    ("{规则: TI-08, 项目: 每页字数, 数值: 1, 理由: 一}", "4:10 规则 TI-08 没有“每页字数”这个数值 → 可以写：最多行数"),
    ("{规则: TI-04, 项目: 字数, 数值: 1, 理由: 一}", "4:10 规则 TI-04 没有“字数”这个数值 → 这条规则没有可以改的数值"),
    ("{规则: TI-08, 项目: 每行字数, 理由: 一}", "4:10 规则 TI-08 的“项目”和“数值”要一起写 → 例如“项目: 每行字数, 数值: 18”"),
    ("{规则: TI-08, 理由: 一}", "4:10 对规则 TI-08 没有说什么 → 写“停用: 是”，或者写“项目”和“数值”"),
  ])
  func `what cannot be meant is an error at the rule`(_ rules: String, _ expected: String) {
    #expect(Self.findings(rules) == [expected])
  }
}
