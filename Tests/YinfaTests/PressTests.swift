import Diagnostics
import Testing
import Yinfa

/// What the press says of an office and its files, word for word.
@Suite struct PressTests {
  private static let profile = file("yinfa.yaml", "格式版本: 1\n机关名称: 演示市市场监督管理局\n")
  private static let notice = """
    种类: 通知
    标题: 演示市市场监督管理局关于值班的通知
    导语: 请按时到岗。
    成文日期: 2026-05-12

    """

  @Test func `a record without an office is told to find one`() {
    let rendering = Press(profile: nil).render(Self.file("甲.yaml", Self.notice), to: [.markdown])
    #expect(rendering.files == [])
    #expect(
      rendering.diagnostics.map(\.message) == ["找不到 yinfa.yaml，不知道是哪个机关的文件"])
  }

  @Test func `a draft needs no office`() {
    let draft = Self.file("甲.md", "# 关于值班的通知\n\n请按时到岗。\n")
    let rendering = Press(profile: nil).render(draft, to: [.markdown])
    #expect(rendering.diagnostics == [])
    #expect(rendering.files.map(\.path) == ["甲.md"])
  }

  @Test func `a broken profile is said once and stops every file`() {
    let press = Press(profile: Self.file("yinfa.yaml", "格式版本: 1\n机关名: 甲局\n"))
    let rendering = press.render(Self.file("甲.yaml", Self.notice), to: [.markdown])
    #expect(rendering.files == [])
    let unknown = rendering.diagnostics.filter { $0.id == "record.unknown-key" }
    #expect(unknown.map(\.message) == ["“机关”没有“机关名”这一项"])
    #expect(unknown.map(\.suggestion) == ["是不是“机关名称”？"])
    #expect(press.check([]).count == rendering.diagnostics.filter(\.isOfProfile).count)
  }

  @Test(arguments: [
    ("标题: 演示市市场监督管理局关于值班的通知\n", "", "甲.yaml:1:1: “通知”缺少“标题” → 补上“标题:”，完整的标题"),
    ("2026-05-12", "2026-02-30", "甲.yaml:4:7: “成文日期”写的“2026-02-30”在日历上没有 → 核对年、月、日"),
  ])
  func `what is missing or unreadable is said once, at the record`(
    old: String, new: String, said: String
  ) {
    let record = Self.file("甲.yaml", Self.notice).replacing(old, with: new)
    let findings = Press(profile: Self.profile).check([record])
    #expect(
      findings.filter { $0.severity == .error }.map {
        "\($0.location?.description ?? ""): \($0.message) → \($0.suggestion ?? "")"
      } == [said])
    #expect(Press(profile: Self.profile).render(record, to: [.markdown]).files == [])
  }

  @Test func `a template that asks for more than the kind holds names both places`() throws {
    let own = Self.file("模板/notice.md", "# {{ 标题 }}\n\n{{ 联系人 }}\n")
    let press = Press(profile: Self.profile, templates: [own])
    let missing = try #require(press.check([Self.file("甲.yaml", Self.notice)]).first)
    #expect(missing.message == "数据里没有“联系人”")
    #expect(missing.location?.description == "模板/notice.md:3:4")
    #expect(missing.related.map(\.location.description) == ["甲.yaml:1:1"])
  }

  @Test func `an office's own template beats the built-in one of its name`() throws {
    let own = Self.file("模板/notice.md", "# 自己的{{ 标题 }}\n\n{{ 导语 | 段落 }}\n")
    let press = Press(profile: Self.profile, templates: [own])
    let rendering = press.render(Self.file("甲.yaml", Self.notice), to: [.markdown])
    let bytes = try #require(rendering.files.first?.bytes)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("# 自己的演示市市场监督管理局关于值班的通知\n"))
  }

  @Test func `a template that includes itself is an error that names the circle`() {
    let own = Self.file("模板/notice.md", "# {{ 标题 }}\n\n{% 引入 \"notice\" %}\n")
    let press = Press(profile: Self.profile, templates: [own])
    let rendering = press.render(Self.file("甲.yaml", Self.notice), to: [.markdown])
    #expect(rendering.files == [])
    #expect(
      rendering.diagnostics.contains { $0.id.hasPrefix("template.") && $0.severity == .error })
  }

  @Test func `a number that two documents bear is an error at the later, in one file or in two`() {
    let numbered = "发文字号: 演市监〔2026〕1号\n"
    let other = Self.notice.replacing("值班", with: "检查") + numbered
    let press = Press(profile: Self.profile)
    let (first, second) = (Self.notice + numbered, Self.file("乙.yaml", other))
    let expected = ["发文字号“演市监〔2026〕1号”已经给了“演示市市场监督管理局关于值班的通知”"]
    let inTwo = press.check([Self.file("甲.yaml", first), second]).filter { $0.id == "NO-09" }
    #expect(inTwo.map(\.message) == expected)
    #expect(inTwo.map(\.location?.file.name) == ["乙.yaml"])
    let inOne = press.check([Self.file("甲.yaml", first + "---\n" + other)])
    #expect(inOne.filter { $0.id == "NO-09" }.map(\.message) == expected)
    #expect(press.check([second, second]).filter { $0.id == "NO-09" } == [])
  }

  @Test func `each record of a file is a document of its own`() {
    let two = Self.file("甲.yaml", Self.notice + "---\n" + Self.notice)
    let rendering = Press(profile: Self.profile).render(two, to: [.markdown, .html])
    #expect(
      rendering.files.map(\.path) == ["甲-1.md", "甲-1.html", "甲-2.md", "甲-2.html"])
  }

  @Test func `a missing value stops the document, or is printed as 待补 and still an error`() throws {
    let gap = Self.file("甲.yaml", Self.notice.replacing("标题: 演示市市场监督管理局关于值班的通知\n", with: ""))
    let press = Press(profile: Self.profile)
    #expect(press.render(gap, to: [.markdown]).files == [])
    let draft = press.render(gap, to: [.markdown], isDraft: true)
    #expect(draft.hasErrors)
    let text = String(decoding: try #require(draft.files.first).bytes, as: UTF8.self)
    #expect(text.contains("# 【待补：标题】\n"))
  }

  @Test func `a waived finding is a note with its reason; an idle waiver is told`() {
    let waived = Self.file(
      "甲.yaml",
      Self.notice.replacing("请按时到岗", with: "抽检不少于批次")
        + "豁免:\n  - {规则: BD-06, 理由: 原件未得}\n  - {规则: AT-09, 理由: 没有附件}\n")
    let found = Press(profile: Self.profile).check([waived])
    #expect(found.map(\.severity) == [.note, .note])
    #expect(
      found.map(\.message) == ["“不少于批次”这里像是丢了字（已豁免：原件未得）", "豁免“AT-09”没有用上"])
  }

  @Test func `what is missing cannot be waived`() {
    let waived = Self.file(
      "甲.yaml",
      "种类: 通知\n导语: 请到岗。\n成文日期: 2026-05-12\n"
        + "豁免: [{规则: record.missing-field, 理由: 不写}, {规则: template.missing-value, 理由: 不写}]\n")
    #expect(Press(profile: Self.profile).check([waived]).contains { $0.severity == .error })
  }

  @Test func `a date that has not come is a warning on the day that is given`() {
    let record = Self.file("甲.yaml", Self.notice)
    let press = Press(profile: Self.profile)
    #expect(press.check([record], on: "2026-05-12") == [])
    #expect(press.check([record], on: "2026-05-11").map(\.message) == ["成文日期“2026年5月12日”还没有到"])
  }

  private static func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }
}

extension Diagnostic {
  fileprivate var isOfProfile: Bool { location?.file.name == "yinfa.yaml" }
}

@Suite struct `A waiver` {
  @Test(arguments: ["PV-01", "PV-02", "PII-ID18"])
  func `of what protects a person's privacy is refused`(_ rule: String) throws {
    let press = try DataFolder.press("yanshi")
    let record = try DataFolder.file("yanshi", "notices/2026-01.yaml")
    let waiver = "\n豁免: [{规则: \(rule), 理由: 试一试}]\n"
    let input = InputFile(name: "通知.yaml", bytes: record.bytes + Array(waiver.utf8))
    let found = press.check([input]).first { $0.id == "waiver.privacy" }
    #expect(found?.severity == .error)
    #expect(found?.message == "规则 \(rule) 保护个人信息和秘密，不能豁免")
    #expect(found?.suggestion == "删去这条豁免，把文字改好")
  }
}
