import Testing

@testable import YinfaCommand

@Suite struct RecordFileWriterTests {
  @Test func `a record is replaced as a whole`() throws {
    let place = try TestFolder()
    try place.write("甲.yaml", "旧")
    try RecordFileWriter(path: place.path + "/甲.yaml").write(Array("新".utf8), over: Array("旧".utf8))
    #expect(try place.read("甲.yaml") == "新")
    #expect(try place.files() == ["甲.yaml"])
  }

  @Test func `what somebody else wrote meanwhile is not lost`() throws {
    let place = try TestFolder()
    try place.write("甲.yaml", "别人的")
    let path = place.path + "/甲.yaml"
    let failure = #expect(throws: IOFailure.self) {
      try RecordFileWriter(path: path).write(Array("新".utf8), over: Array("旧".utf8))
    }
    #expect(failure?.message == "\(path): 读取以后又被改过，没有写入")
    #expect(failure?.suggestion == "在编辑器里保存并关闭它，再办一次")
    #expect(try place.read("甲.yaml") == "别人的")
  }

  @Test func `a link stays a link`() throws {
    let place = try TestFolder()
    try place.write("库/甲.yaml", "旧")
    try place.link("甲.yaml", to: "库/甲.yaml")
    try RecordFileWriter(path: place.path + "/甲.yaml").write(Array("新".utf8), over: Array("旧".utf8))
    #expect(Directory.isLink(place.path + "/甲.yaml"))
    #expect(try place.read("库/甲.yaml") == "新")
  }
}
