import Testing

/// `yinfa check` through the door that a person takes.
@Suite struct CheckCommandTests {
  private static let draft = """
    # 演示市市场监督管理局关于值班的通知。

    各科室要做好值班工作,按时到岗。

    """

  @Test func `a rule explains itself, in small letters too`() throws {
    let outcome = try BuiltCommand.run(["check", "--explain", "dt-02"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("DT-02　"))
    #expect(outcome.output.contains("依据：GB/T 9704—2012第7.3.5.4条，规定"))
  }

  @Test func `a rule that is not there is a usage error with the nearest name`() throws {
    let outcome = try BuiltCommand.run(["check", "--explain", "DT-99"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("错误: 没有编号为“DT-99”的规则\n"))
  }

  @Test func `what is mended goes into a new file, and the old one stays as it is`() throws {
    let folder = try TestFolder()
    try folder.write("通知.md", Self.draft)
    let outcome = try BuiltCommand.run(["check", "通知.md", "--fix"], in: folder.path)
    #expect(
      outcome.errors == """
        已写出 通知-已改.md
        通知.md:1:20: 已改: 删去“。” [TI-03]
        通知.md:3:11: 已改: “,”→“，” [PU-01]
        共改 2 处


        """)
    #expect(try folder.read("通知.md") == Self.draft)
    #expect(
      try folder.read("通知-已改.md")
        == Self.draft.replacing("通知。", with: "通知").replacing(",", with: "，"))
  }

  @Test func `a quotation mark that was mended is named, not quoted`() throws {
    let folder = try TestFolder()
    try folder.write("通知.md", "# 演示市市场监督管理局关于值班的通知\n\n各科室要做好\"值班\"工作。\n")
    let outcome = try BuiltCommand.run(["check", "通知.md", "--fix"], in: folder.path)
    #expect(outcome.errors.contains("通知.md:3:7: 已改: 引号\"→引号“等 2 处 [PU-02]\n"))
  }

  @Test func `mending what is mended changes nothing`() throws {
    let folder = try TestFolder()
    try folder.write("通知.md", Self.draft)
    _ = try BuiltCommand.run(["check", "通知.md", "--fix"], in: folder.path)
    let again = try BuiltCommand.run(["check", "通知-已改.md", "--fix"], in: folder.path)
    #expect(again.errors == "没有可以改的问题\n\n")
    #expect(try folder.files() == ["通知-已改.md", "通知.md"])
  }

  @Test func `a new file that is there already is not replaced`() throws {
    let folder = try TestFolder()
    try folder.write("通知.md", Self.draft)
    try folder.write("通知-已改.md", "别人的\n")
    let outcome = try BuiltCommand.run(["check", "通知.md", "--fix"], in: folder.path)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("换一个文件名，或加 --force 覆盖它"))
    #expect(try folder.read("通知-已改.md") == "别人的\n")
  }

  @Test func `only a Word file takes comments`() throws {
    let folder = try TestFolder()
    try folder.write("通知.md", Self.draft)
    let outcome = try BuiltCommand.run(["check", "通知.md", "--annotate"], in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("错误: 只有 Word 文件可以写批注 [annotation.not-word]"))
    #expect(try folder.files() == ["通知.md"])
  }

  @Test(arguments: [
    ("", "通知.docx:1:1: 错误: 文件是空的"), ("这不是 Word 文件。", "通知.docx:1:1: 错误: "),
    ("PK\u{3}\u{4}残缺", "通知.docx:1:1: 错误: "),
  ])
  func `what is no Word file is told so, and nothing is written`(
    _ content: String, _ expected: String
  ) throws {
    let folder = try TestFolder()
    try folder.write("通知.docx", content)
    for flag in ["--fix", "--annotate"] {
      let outcome = try BuiltCommand.run(["check", "通知.docx", flag], in: folder.path)
      #expect(outcome.status == 1)
      #expect(outcome.output.hasPrefix(expected))
      #expect(try folder.files() == ["通知.docx"])
    }
  }

  @Test func `a Word file is mended once and for all, and takes comments`() throws {
    let folder = try TestFolder()
    try folder.write("通知.md", Self.draft)
    _ = try BuiltCommand.run(["render", "通知.md", "--to", "docx"], in: folder.path)
    let first = try BuiltCommand.run(["check", "通知.docx", "--fix"], in: folder.path)
    #expect(first.errors.contains("通知.docx:第3段:第11字: 已改: “,”→“，” [PU-01]\n"))
    let again = try BuiltCommand.run(["check", "通知-已改.docx", "--fix"], in: folder.path)
    #expect(again.errors == "没有可以改的问题\n\n")
    _ = try BuiltCommand.run(
      ["check", "通知.docx", "--annotate", "--on", "2026-05-12"], in: folder.path)
    let copy = try folder.bytes("通知-批注.docx")
    _ = try BuiltCommand.run(
      ["check", "通知.docx", "--annotate", "--on", "2026-05-12", "--force"], in: folder.path)
    #expect(try folder.bytes("通知-批注.docx") == copy)
  }

  @Test func `pages are explained beside what is written`() throws {
    let folder = try TestFolder()
    try folder.write("通知.md", Self.draft.replacing("通知。", with: "通知"))
    let outcome = try BuiltCommand.run(
      ["render", "通知.md", "--to", "docx", "--explain"], in: folder.path)
    #expect(outcome.output.contains("\n通知\n  共1页\n  第1页："))
    #expect(outcome.output.contains("  标题：第1页第1行\n"))
  }
}
