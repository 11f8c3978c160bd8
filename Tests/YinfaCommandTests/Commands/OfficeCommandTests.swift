import Testing

@testable import YinfaCommand

@Suite struct OfficeCommandTests {
  @Test func `a new office is complete: it passes its check and prints`() throws {
    let place = try TestFolder()
    let made = try BuiltCommand.run(["init", "我的单位"], in: place.path)
    #expect(made.status == 0)
    #expect(
      made.errors == """
        已建好单位文件夹 我的单位
        下一步: 填写 我的单位/yinfa.yaml，再运行 yinfa check --office 我的单位

        """)
    let files = ["我的单位", "我的单位/yinfa.yaml", "我的单位/样例通知.yaml", "我的单位/模板"]
    #expect(try place.files() == files.sorted())
    let checked = try BuiltCommand.run(["check", "--office", "我的单位"], in: place.path)
    #expect(checked.status == 0, "\(checked.output)")
    let printed = try BuiltCommand.run(
      ["render", "--all", "--office", "我的单位", "--output", "成品"], in: place.path)
    #expect(printed.status == 0, "\(printed.errors)")
    #expect(printed.output.hasSuffix("写出 3 个文件，在 成品\n"))
    #expect(
      try place.files().filter { $0.hasPrefix("成品/") }
        == ["成品/样例通知.docx", "成品/样例通知.html", "成品/样例通知.md"])
  }

  @Test func `nothing that exists is lost without being asked`() throws {
    let place = try TestFolder()
    try place.write("yinfa.yaml", "旧")
    try place.write("甲.yaml", "旧")
    let office = try BuiltCommand.run(["init", "."], in: place.path)
    #expect(office.status == 74)
    #expect(office.errors == "错误: yinfa.yaml: 已经有同名的文件\n  建议: 换一个文件名，或加 --force 覆盖它\n")
    let record = try BuiltCommand.run(["new", "通知", "--output", "甲.yaml"], in: place.path)
    #expect(record.status == 74)
    #expect(record.errors == "错误: 甲.yaml: 已经有同名的文件\n  建议: 换一个文件名，或加 --force 覆盖它\n")
    #expect(try place.read("甲.yaml") == "旧")
    let forced = try BuiltCommand.run(
      ["new", "通知", "--output", "甲.yaml", "--force"], in: place.path)
    #expect(forced.status == 0)
    #expect(forced.errors == "已写出 甲.yaml\n")
    #expect(try place.read("甲.yaml").contains("种类"))
  }

  @Test func `a disk that takes no more leaves the old file whole`() throws {
    let place = try TestFolder()
    try place.write("甲.json", "旧")
    let outcome = try BuiltCommand.shell(
      "trap '' XFSZ; ulimit -f 1; exec \"$yinfa\" schema 实施方案 --force --output 甲.json",
      in: place.path)
    #expect(outcome.status == 74)
    #expect(outcome.errors == "错误: 甲.json: 文件太大\n")
    #expect(try place.files() == ["甲.json"])
    #expect(try place.read("甲.json") == "旧")
  }

  @Test func `a full standard output is an error`() throws {
    let place = try TestFolder()
    let outcome = try BuiltCommand.shell("\"$yinfa\" kinds > /dev/full", in: place.path)
    #expect(outcome.status == 74)
    #expect(outcome.errors == "错误: 标准输出: 写不出去，磁盘可能已满或输出已关闭\n")
  }

  @Test func `the binary alone in an empty folder has its templates with it`() throws {
    let place = try TestFolder()
    let outcome = try BuiltCommand.shell(
      "cp \"$yinfa\" ./单独 && ./单独 init 局 && ./单独 render --all --office 局 --to md --output 成品",
      in: place.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try place.files().contains("成品/样例通知.md"))
  }
}
