import Testing

@testable import YinfaCommand

@Suite struct RenderCommandTests {
  private static let draft = "# 关于演示的通知\n\n各科室：\n\n现将有关事项通知如下。\n"

  @Test func `a draft from standard input goes to standard output`() throws {
    let outcome = try BuiltCommand.run(
      ["render", "-", "--input-name", "稿.md", "--to", "md", "--output", "-"], input: Self.draft)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("# 关于演示的通知\n"))
    #expect(outcome.output.contains("现将有关事项通知如下。"))
  }

  @Test func `a table says what was written, and where`() throws {
    let place = try TestFolder()
    try place.write("稿.md", Self.draft)
    let outcome = try BuiltCommand.run(
      ["render", "稿.md", "--to", "docx、html", "--output", "成品"], in: place.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("公文  Word") == true)
    #expect(lines.last == "写出 2 个文件，在 成品")
    #expect(try place.bytes("成品/稿.docx").starts(with: Array("PK".utf8)))
    #expect(try place.read("成品/稿.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test func `the same input gives the same bytes`() throws {
    let place = try TestFolder()
    try place.write("稿.md", Self.draft)
    for folder in ["一", "二"] {
      _ = try BuiltCommand.run(["render", "稿.md", "--output", folder], in: place.path)
    }
    for ending in ["docx", "html", "md"] {
      #expect(try place.bytes("一/稿.\(ending)") == place.bytes("二/稿.\(ending)"))
    }
  }

  @Test func `a draft is never replaced by what it became`() throws {
    let place = try TestFolder()
    try place.write("稿.md", Self.draft)
    let outcome = try BuiltCommand.run(["render", "稿.md", "--to", "md"], in: place.path)
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasSuffix("错误: 稿.md: 会覆盖输入的文件\n  建议: 用 --output 指明另一个文件夹\n"))
    #expect(try place.read("稿.md") == Self.draft)
  }

  @Test func `one file that is missing does not keep the others from being printed`() throws {
    let place = try TestFolder()
    try place.write("稿.md", Self.draft)
    let outcome = try BuiltCommand.run(
      ["render", "无.md", "稿.md", "--to", "md", "--output", "成品"], in: place.path)
    #expect(outcome.status == 74)
    #expect(outcome.errors == "错误: 无.md: 没有这个文件或文件夹\n")
    #expect(try place.files() == ["成品", "成品/稿.md", "稿.md"])
  }

  @Test func `a folder where a file should be`() throws {
    let place = try TestFolder()
    let outcome = try BuiltCommand.run(["check", place.path, "--office", place.path])
    #expect(outcome.status == 74)
    let folder = try BuiltCommand.run(["render", place.path, "--output", place.path + "/成品"])
    #expect(folder.status == 74)
    #expect(
      folder.errors
        == "错误: \(place.path): 这是一个文件夹，不是文件\n  建议: 要处理整个单位文件夹，用 --office 指明它\n")
  }

  @Test func `a document with errors is not written, its draft is`() throws {
    let place = try TestFolder()
    try place.write("空.yaml", "")
    let outcome = try BuiltCommand.run(
      ["render", "空.yaml", "--output", "成品"], in: place.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("空.yaml:"))
    #expect(outcome.output.hasSuffix("没有写出文件\n"))
    #expect(try place.files() == ["成品", "空.yaml"])
  }

  @Test func `colours are for terminals and for those who insist`() throws {
    let place = try TestFolder()
    try place.write("空.yaml", "")
    let plain = try BuiltCommand.run(["check", "空.yaml"], in: place.path)
    #expect(!plain.output.contains("\u{1B}"))
    let insisted = try BuiltCommand.run(
      ["check", "空.yaml", "--color", "always"], in: place.path, environment: ["NO_COLOR": "1"])
    #expect(insisted.output.contains("\u{1B}["))
  }

  @Test(arguments: [("json", "["), ("sarif", "{")])
  func `findings can be read by programs`(format: String, beginning: String) throws {
    let place = try TestFolder()
    try place.write("空.yaml", "")
    let outcome = try BuiltCommand.run(["check", "空.yaml", "--format", format], in: place.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix(beginning))
    #expect(outcome.output.contains("空.yaml") || outcome.output.contains("%E7%A9%BA.yaml"))
    #expect(outcome.errors == "")
  }

  @Test func `a record that lacks values prints as a draft, and still fails`() throws {
    let place = try TestFolder()
    _ = try BuiltCommand.run(["init", "局"], in: place.path)
    try place.write("局/缺.yaml", "种类: 通知\n")
    let strict = try BuiltCommand.run(["render", "局/缺.yaml", "-o", "成品"], in: place.path)
    #expect(strict.status == 1)
    #expect(try place.files().filter { $0.hasPrefix("成品/") } == [])
    let draft = try BuiltCommand.run(
      ["render", "局/缺.yaml", "--draft", "--to", "md", "-o", "成品"], in: place.path)
    #expect(draft.status == 1)
    #expect(try place.read("成品/缺.md").contains("【待补："))
  }

  @Test func `without LibreOffice no PDF is begun`() throws {
    let place = try TestFolder()
    try place.write("稿.md", Self.draft)
    let outcome = try BuiltCommand.run(
      ["render", "稿.md", "--to", "html,pdf", "-o", "成品"], in: place.path,
      environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 74)
    #expect(
      outcome.errors == """
        错误: 没有安装 LibreOffice，不能印 PDF
          建议: 安装 libreoffice-writer，或用 --to docx 印 Word 后在 Word 或 WPS 中另存为 PDF

        """)
    #expect(try place.files() == ["稿.md"])
  }

  @Test func `several records of one file have a document each`() throws {
    let place = try TestFolder()
    _ = try BuiltCommand.run(["init", "局"], in: place.path)
    let record = try place.read("局/样例通知.yaml")
    try place.write("局/两件.yaml", record + "---\n" + record)
    let outcome = try BuiltCommand.run(
      ["render", "局/两件.yaml", "--to", "md", "-o", "成品"], in: place.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try place.files().filter { $0.hasPrefix("成品/") } == ["成品/两件-1.md", "成品/两件-2.md"])
  }

  @Test func `where there is no office the way to one is shown`() throws {
    let place = try TestFolder()
    for command in [["check"], ["render", "--all"]] {
      let outcome = try BuiltCommand.run(command, in: place.path)
      #expect(outcome.status == 74)
      #expect(
        outcome.errors == """
          错误: 这里和上级文件夹中都没有 yinfa.yaml
            建议: 用 --office 指明单位文件夹，或先用 yinfa init 建一个

          """)
    }
  }
}
