import OfficePackaging
import Testing

@Suite struct ZipReaderTests {
  @Test func `what the writer packed comes out again, in its order`() throws {
    let reader = try ZipReader(Self.package(["甲.xml": "一二三", "乙/丙.xml": ""]))
    #expect(reader.paths == ["甲.xml", "乙/丙.xml"])
    #expect(try reader.part("甲.xml") == Array("一二三".utf8))
    #expect(try reader.part("乙/丙.xml") == [])
    #expect(try reader.part("丁.xml") == nil)
  }

  @Test(arguments: [[], Array("PK".utf8), [UInt8](repeating: 0, count: 100)])
  func `what has no directory is no package`(bytes: [UInt8]) {
    #expect(throws: PackageError.self) { try ZipReader(bytes) }
  }

  @Test(arguments: ["/etc/甲", "../甲", "甲/../../乙", "..\\甲"])
  func `a name that points out of the package is refused`(path: String) throws {
    let error = #expect(throws: PackageError.self) { try ZipReader(Self.package([path: "一"])) }
    #expect(error?.damage == .unsafeName)
    #expect(error?.part == path.replacing("\\", with: "/"))
  }

  @Test func `names count without regard to case, and back-slashes part them too`() throws {
    let reader = try ZipReader(Self.package(["xl\\SharedStrings.xml": "一"]))
    #expect(reader.paths == ["xl/SharedStrings.xml"])
    #expect(reader.contains("xl/sharedStrings.xml"))
    #expect(try reader.part("XL/sharedStrings.xml") == Array("一".utf8))
    let changed = try ZipReader(reader.rewritten(with: ["xl/sharedstrings.xml": [1], "新": [2]]))
    #expect(changed.paths == ["xl/SharedStrings.xml", "新"])
    #expect(try changed.part("xl/SharedStrings.xml") == [1])
  }

  @Test func `two parts of one name are refused`() {
    let error = #expect(throws: PackageError.self) {
      try ZipReader(Self.package(["a": "一", "A": "二"]))
    }
    #expect(error?.damage == .duplicateName)
  }

  @Test func `more parts, or a larger part, than the limits allow are refused`() throws {
    let bytes = Self.package(["甲": "一二三四", "乙": "一"])
    var limits = ZipReader.Limits()
    limits.parts = 1
    let crowd = #expect(throws: PackageError.self) { try ZipReader(bytes, limits: limits) }
    #expect(crowd?.damage == .tooLarge)
    limits = ZipReader.Limits()
    limits.partSize = 11
    let reader = try ZipReader(bytes, limits: limits)
    let bomb = #expect(throws: PackageError.self) { try reader.part("甲") }
    #expect(bomb?.damage == .tooLarge)
    #expect(try reader.part("乙") != nil)
  }

  @Test func `a package that was cut or changed anywhere never yields other bytes`() throws {
    let whole = Self.package(["甲.xml": String(repeating: "行政处罚", count: 50)])
    let expected = try ZipReader(whole).part("甲.xml")
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 0x55
      let part = try? ZipReader(changed).part("甲.xml")
      if let part { #expect(part == expected) }
      _ = try? ZipReader(Array(whole[..<index])).part("甲.xml")
    }
  }

  private static func package(_ parts: KeyValuePairs<String, String>) -> [UInt8] {
    var zip = ZipWriter()
    for (path, text) in parts { zip.add(path: path, Array(text.utf8)) }
    return zip.finished()
  }
}
