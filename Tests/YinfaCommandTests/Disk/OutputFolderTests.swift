import Diagnostics
import Foundation
import Testing

@testable import YinfaCommand

@Suite struct OutputFolderTests {
  @Test func `missing folders are made on the way to a file`() throws {
    let place = try TestFolder()
    let folder = try OutputFolder(place.path + "/成品/一")
    let shown = try folder.write(Self.file("二/甲.md", "正文"))
    #expect(shown == place.path + "/成品/一/二/甲.md")
    #expect(try place.files() == ["成品", "成品/一", "成品/一/二", "成品/一/二/甲.md"])
  }

  @Test func `a file is replaced whole and keeps who may read it`() throws {
    let place = try TestFolder()
    try place.write("甲.md", "旧")
    chmod(place.path + "/甲.md", 0o640)
    try OutputFolder(place.path).write(Self.file("甲.md", "新"))
    #expect(try place.read("甲.md") == "新")
    #expect(try place.files() == ["甲.md"])
    let mode = try FileManager.default.attributesOfItem(atPath: place.path + "/甲.md")[
      .posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test(arguments: ["../甲.md", "/甲.md", "子/../../甲.md", "", "子//甲.md", "./甲.md", ".."])
  func `nothing is written outside the folder`(path: String) throws {
    let place = try TestFolder()
    let failure = #expect(throws: IOFailure.self) {
      try OutputFolder(place.path + "/成品").write(Self.file(path, "外"))
    }
    #expect(failure?.message == "\(path): 不在输出文件夹之内")
    #expect(failure?.suggestion == "输出的名称中不要有“..”，也不要以“/”开头")
    #expect(try place.files() == ["成品"])
  }

  @Test func `a link that leads out of the folder is not followed`() throws {
    let place = try TestFolder()
    try place.write("外/留.md", "旧")
    try place.write("成品/留.md", "")
    try place.link("成品/子", to: place.path + "/外")
    let folder = try OutputFolder(place.path + "/成品")
    let failure = #expect(throws: IOFailure.self) { try folder.write(Self.file("子/留.md", "新")) }
    #expect(failure?.message == "\(place.path)/成品/子/留.md: 路径中有一段不是文件夹")
    #expect(try place.read("外/留.md") == "旧")
  }

  @Test func `a link in the place of a file is replaced, not written through`() throws {
    let place = try TestFolder()
    try place.write("外.md", "旧")
    try place.write("成品/占位", "")
    try place.link("成品/甲.md", to: place.path + "/外.md")
    try OutputFolder(place.path + "/成品").write(Self.file("甲.md", "新"))
    #expect(try place.read("外.md") == "旧")
    #expect(try place.read("成品/甲.md") == "新")
  }

  @Test func `what was read is never replaced by what it became`() throws {
    let place = try TestFolder()
    try place.write("甲.md", "稿")
    let folder = try OutputFolder(place.path, keeping: [place.path + "/甲.md"])
    let failure = #expect(throws: IOFailure.self) { try folder.write(Self.file("甲.md", "新")) }
    #expect(failure?.message == "\(place.path)/甲.md: 会覆盖输入的文件")
    #expect(failure?.suggestion == "用 --output 指明另一个文件夹")
    #expect(try place.read("甲.md") == "稿")
  }

  @Test func `a file that may not be replaced stays`() throws {
    let place = try TestFolder()
    try place.write("甲.yaml", "旧")
    let failure = #expect(throws: IOFailure.self) {
      try OutputFolder(place.path).write(Self.file("甲.yaml", "新"), replacing: false)
    }
    #expect(failure?.isAboutExistingFile == true)
    #expect(try place.read("甲.yaml") == "旧")
    #expect(try place.files() == ["甲.yaml"])
  }

  @Test func `a folder in the place of a file, and a file in the place of a folder`() throws {
    let place = try TestFolder()
    try place.write("子/甲.md", "")
    let folder = try OutputFolder(place.path)
    let first = #expect(throws: IOFailure.self) { try folder.write(Self.file("子", "新")) }
    #expect(first?.message == "\(place.path)/子: 这是一个文件夹，不是文件")
    let second = #expect(throws: IOFailure.self) { try folder.write(Self.file("子/甲.md/乙", "新")) }
    #expect(second?.message == "\(place.path)/子/甲.md/乙: 路径中有一段不是文件夹")
    #expect(try place.files() == ["子", "子/甲.md"])
  }

  @Test func `a name that no disk takes`() throws {
    let place = try TestFolder()
    let name = String(repeating: "长", count: 100) + ".md"
    let failure = #expect(throws: IOFailure.self) {
      try OutputFolder(place.path).write(Self.file(name, "新"))
    }
    #expect(failure?.message.hasSuffix(": 文件名太长") == true)
    #expect(try place.files() == [])
  }

  private static func file(_ path: String, _ text: String) -> OutputFile {
    OutputFile(path: path, bytes: Array(text.utf8))
  }
}
