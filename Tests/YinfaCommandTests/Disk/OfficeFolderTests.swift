import Testing
import Yinfa

@testable import YinfaCommand

@Suite struct OfficeFolderTests {
  @Test func `records are the YAML files outside the templates and other offices`() throws {
    let place = try Self.office()
    let folder = try OfficeFolder(at: place.path)
    #expect(
      try folder.records()
        == [
          "乙.yml", "甲.yaml", "plans/2022-47.yaml", "plans/yinfa.yaml",
        ].filter { $0 != "plans/yinfa.yaml" }.map { "\(place.path)/\($0)" })
    #expect(folder.templates.map(\.name) == ["\(place.path)/模板/通知.md"])
    #expect(folder.profile.name == "\(place.path)/yinfa.yaml")
  }

  @Test func `the nearest office is found upward from a file`() throws {
    let place = try Self.office()
    #expect(try OfficeFolder.nearest(to: "\(place.path)/plans/2022-47.yaml")?.path == place.path)
    #expect(try OfficeFolder.nearest(to: "\(place.path)/plans")?.path == place.path)
    #expect(try OfficeFolder.nearest(to: "\(place.path)/别处/丙.yaml")?.path == "\(place.path)/别处")
  }

  @Test func `where nothing above holds a profile there is no office`() throws {
    let place = try TestFolder()
    #expect(try OfficeFolder.nearest(to: place.path)?.path == nil)
  }

  @Test func `offices that stand side by side are all of them`() throws {
    let place = try TestFolder()
    for name in ["乙局", "甲局"] { try place.write("\(name)/yinfa.yaml", "") }
    try place.write("不是/甲.yaml", "")
    #expect(try OfficeFolder.all(at: place.path).map(\.name) == ["乙局", "甲局"])
  }

  @Test func `a folder that is no office says what to do`() throws {
    let place = try TestFolder()
    let failure = #expect(throws: IOFailure.self) { try OfficeFolder(at: place.path) }
    #expect(failure?.message == "\(place.path): 文件夹中没有 yinfa.yaml")
    #expect(failure?.suggestion == "这还不是单位文件夹，用 yinfa init \(place.path) 可以建成")
    let missing = #expect(throws: IOFailure.self) { try OfficeFolder(at: place.path + "/无") }
    #expect(missing?.message == "\(place.path)/无: 没有这个文件夹")
  }

  @Test func `a folder that links to itself ends`() throws {
    let place = try Self.office()
    try place.link("plans/圈", to: place.path + "/plans")
    let folder = try OfficeFolder(at: place.path)
    #expect(throws: IOFailure.self) { try folder.records() }
  }

  private static func office() throws -> TestFolder {
    let place = try TestFolder()
    for name in [
      "yinfa.yaml", "甲.yaml", "乙.yml", "plans/2022-47.yaml", "模板/通知.md", "模板/例.yaml",
      "说明.txt", "稿.md", ".隐藏.yaml", "别处/yinfa.yaml", "别处/丙.yaml",
    ] { try place.write(name, "") }
    return place
  }
}
