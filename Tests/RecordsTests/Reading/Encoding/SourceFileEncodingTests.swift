import Diagnostics
import Records
import Testing

@Suite struct `Writing a text in the encoding of its file` {
  private func rewritten(_ original: [UInt8], adding more: String) throws -> [UInt8] {
    let file = try SourceFile.decoding(name: "a.yaml", bytes: original).file
    return SourceFile(name: "a.yaml", text: file.text + more).encoded(like: original)
  }

  @Test func `UTF-8 stays UTF-8, with its mark and without`() throws {
    let bytes = Array("文号: 甲\r\n".utf8)
    #expect(try rewritten(bytes, adding: "乙") == bytes + Array("乙".utf8))
    let marked = [0xEF, 0xBB, 0xBF] + bytes
    #expect(try rewritten(marked, adding: "乙") == marked + Array("乙".utf8))
  }

  @Test func `GB18030 stays GB18030`() throws {
    // 名称: 〇
    let bytes: [UInt8] = [0xC3, 0xFB, 0xB3, 0xC6, 0x3A, 0x20, 0xA9, 0x96, 0x0D, 0x0A]
    #expect(try rewritten(bytes, adding: "甲") == bytes + [0xBC, 0xD7])
    #expect(try rewritten(bytes, adding: "𠮷") == bytes + [0x95, 0x34, 0xB2, 0x35])
  }

  @Test func `UTF-16 stays UTF-16, in either order`() throws {
    let little: [UInt8] = [0xFF, 0xFE, 0x87, 0x65, 0x3A, 0x00]
    #expect(try rewritten(little, adding: "A") == little + [0x41, 0x00])
    let big: [UInt8] = [0xFE, 0xFF, 0x65, 0x87, 0x00, 0x3A]
    #expect(try rewritten(big, adding: "A") == big + [0x00, 0x41])
  }

  @Test func `what is no text of its own gives no encoding`() {
    let text = SourceFile(name: "a.yaml", text: "甲")
    #expect(text.encoded(like: [0x61, 0x00, 0x62]) == Array("甲".utf8))
  }
}
