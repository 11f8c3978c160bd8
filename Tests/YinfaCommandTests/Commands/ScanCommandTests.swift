import TestMaterial
import Testing

@testable import YinfaCommand

/// Finished files that somebody wants to publish, from the keyboard.
@Suite struct ScanCommandTests {
  private let place: TestFolder

  init() throws {
    place = try TestFolder()
    try place.write("局/yinfa.yaml", PenaltyText.profile)
    let decision = PenaltyText.decision(9, more: "相关人员: [{姓名: 李芳, 身份: 消费者}]\n")
    try place.write(
      "局/处罚/五月.yaml",
      decision.replacing("  统一社会信用代码:", with: "  住所: 演示市演示路1号\n  统一社会信用代码:"))
  }

  private func scan(_ paths: String..., on day: String = "2022-06-05") throws
    -> BuiltCommand.Outcome
  {
    try BuiltCommand.run(
      ["scan"] + paths + ["--office", "局", "--on", day], in: place.path)
  }

  /// Each kind of private thing, and the rule that finds it.
  static let secrets = [
    ("99000119900307001X", "PII-ID18"), ("13900000123", "PII-MOB"),
    ("6222021234567890128", "PII-BANK"), ("桂R12345", "PII-PLATE"), ("李芳", "PII-NAME"),
  ]

  @Test(arguments: secrets)
  func `a leak is found in every kind of file, wherever it stands, however disguised`(
    _ secret: String, _ rule: String
  ) throws {
    let planted = Self.planted(secret)
    for (path, bytes) in planted { try place.write("网站/\(path)", bytes) }
    let outcome = try scan("网站")
    #expect(outcome.status == 1)
    let found = outcome.output.split(separator: "\n").filter {
      $0.contains(": 错误: ") && $0.contains("[\(rule)]")
    }
    for (path, _) in planted {
      #expect(found.contains { $0.hasPrefix("网站/\(path):") }, "\(path)")
    }
    #expect(outcome.errors == "检查了 \(planted.count) 个文件\n")
  }

  private static func planted(_ secret: String) -> [(String, [UInt8])] {
    let number = "演市监处罚〔2022〕9号"
    let texts = [
      ("text.html", "<p>\(number)：\(secret)。</p>"),
      ("attribute.html", "<p>\(number)</p><img src=\"a.png\" alt=\"\(secret)\">"),
      ("data.json", "{\"文号\": \"\(number)\", \"备注\": \"\(secret)\"}"),
      ("sheet.csv", "文号,备注\r\n\(number),\(secret)\r\n"),
      ("spaces.md", "\(number)，\(secret.map(String.init).joined(separator: " "))。\n"),
      ("full-width.md", "\(number)，\(secret.fullWidth)。\n"),
      ("zero-width.md", "\(number)，\(secret.map(String.init).joined(separator: "\u{200B}"))。\n"),
      ("\(secret).txt", "\(number)\n"),
    ]
    let says = OfficeFiles.paragraph(number)
    let comment = "<w:comments><w:comment>\(OfficeFiles.paragraph(secret))</w:comment></w:comments>"
    return texts.map { ($0, Array($1.utf8)) } + [
      ("cell.xlsx", OfficeFiles.sheet([["文号", "备注"], [number, secret]])),
      ("comment.docx", OfficeFiles.word(says, and: [("word/comments.xml", comment)])),
      (
        "property.docx",
        OfficeFiles.word(
          says, and: [("docProps/core.xml", "<p><dc:subject>\(secret)</dc:subject></p>")])
      ),
    ]
  }

  @Test func `what the press makes public is found clean`() throws {
    _ = try BuiltCommand.run(
      ["expose", "--all", "--output", "公示", "--office", "局", "--on", "2022-06-05"],
      in: place.path)
    let outcome = try scan("公示")
    #expect(outcome.output == "没有发现问题\n")
    #expect(outcome.status == 0)
  }

  @Test func `a hidden name is looked for only where its own decision is spoken of`() throws {
    try place.write("网站/别的.html", "<p>李芳同志任演示市市场监督管理局副局长。</p>")
    let outcome = try scan("网站")
    #expect(outcome.status == 0)
  }

  @Test func `a party whose publication has ended must not stand beside its number`() throws {
    try place.write("网站/案例.html", "<p>演示市某某药店有限公司（演市监处罚〔2022〕9号）</p>")
    #expect(try scan("网站").status == 0)
    let later = try scan("网站", on: "2025-05-12")
    #expect(later.status == 1)
    #expect(
      later.output.contains(
        "网站/案例.html:1:16: 错误: 演市监处罚〔2022〕9号公示到2025年5月11日为止，公开文件里还有它的文号 [PRD-01]"))
  }

  @Test func `a file that cannot be read is not passed over`() throws {
    try place.write("网站/坏.docx", "不是压缩包")
    let outcome = try scan("网站")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("网站/坏.docx:1:1: 错误: 公开文件不是完整的压缩包，查不了里面有没有个人信息"))
  }

  @Test func `a party must not stand anywhere before its decision is published`() throws {
    try place.write("网站/预告.html", "<p>演示市某某药店有限公司（演市监处罚〔2022〕9号）</p>")
    let outcome = try scan("网站", on: "2022-05-08")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains("演市监处罚〔2022〕9号的公开文件里有当事人的名称“演＊＊＊＊＊＊＊＊＊＊”"))
  }

  @Test func `without an office all but names is found`() throws {
    try place.write("单/甲.txt", "电话13900000123\n")
    let outcome = try BuiltCommand.run(["scan", "单"], in: place.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("单/甲.txt:1:3: 错误: "))
  }
}

extension String {
  fileprivate var fullWidth: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          (0x21...0x7E).contains(scalar.value)
            ? UnicodeScalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }
}
