import OfficePackaging
import Testing

@Suite struct ZipWriterTests {
  private static let large = (0..<400_000).map { UInt8(truncatingIfNeeded: $0 / 7 * 31) }

  private func archive() -> [UInt8] {
    var zip = ZipWriter()
    zip.add(DeflatedPart(path: "甲/constant.xml", Array("常".utf8)))
    zip.add(path: "empty", [])
    zip.beginPart("large")
    for start in stride(from: 0, to: Self.large.count, by: 32_768) {
      zip.append(Array(Self.large[start..<min(start + 32_768, Self.large.count)]))
    }
    zip.finishPart()
    zip.add(path: "last", Array("末".utf8))
    return zip.finished()
  }

  @Test func `what is written is read back, in its order`() throws {
    let zip = try ZipReader(archive())
    #expect(zip.paths == ["甲/constant.xml", "empty", "large", "last"])
    #expect(try zip.part("甲/constant.xml") == Array("常".utf8))
    #expect(try zip.part("empty") == [])
    #expect(try zip.part("large") == Self.large)
    #expect(try zip.part("last") == Array("末".utf8))
    #expect(try zip.part("missing") == nil)
  }

  @Test func `the same parts make the same bytes`() {
    #expect(archive() == archive())
  }

  @Test func `a part deflated beforehand stands as one deflated on the way`() {
    var beforehand = ZipWriter()
    beforehand.add(DeflatedPart(path: "part", Self.large))
    var whole = ZipWriter()
    whole.add(path: "part", Self.large)
    let (one, other) = (beforehand.finished(), whole.finished())
    #expect(one == other)
  }

  @Test func `the date is the first that a zip knows`() {
    let bytes = archive()
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }
}
