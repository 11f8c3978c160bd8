import Diagnostics
import Records
import Testing

@Suite struct `Decoding a text file` {
  /// The text, and what was said about it.
  private func decode(_ bytes: [UInt8]) -> (text: String, said: [String]) {
    do throws(Problems) {
      let (file, notes) = try SourceFile.decoding(name: "a", bytes: bytes)
      return (file.text, notes.map(\.line))
    } catch {
      return ("", error.diagnostics.map(\.line))
    }
  }

  /// 标题: 通知
  private let gb18030: [UInt8] = [
    0xB1, 0xEA, 0xCC, 0xE2, 0x3A, 0x20, 0xCD, 0xA8, 0xD6, 0xAA, 0x0A,
  ]

  @Test(arguments: ["", "a: 1\n", "标题: 通知\n", "é", "𠀀\u{2028}"])
  func `UTF-8 is taken as it is`(_ text: String) {
    let (decoded, said) = decode(Array(text.utf8))
    #expect(decoded == text)
    #expect(said == [])
  }

  @Test func `a byte order mark is dropped and noted`() {
    let (text, said) = decode([0xEF, 0xBB, 0xBF] + Array("甲".utf8))
    #expect(text == "甲")
    #expect(said == ["1:1: 提示: 文件开头有字节顺序标记（BOM），已略去 [encoding.byte-order-mark]"])
  }

  @Test func `GB18030 is converted and noted`() {
    let (text, said) = decode(gb18030)
    #expect(text == "标题: 通知\n")
    #expect(said == ["1:1: 提示: 文件是 GB18030 编码，已按 UTF-8 转换后读取 [encoding.converted]"])
  }

  @Test func `a rare character of four bytes is converted too`() {
    // 𠀀 is 0x95 0x32 0x82 0x36; 㐀 is 0x81 0x39 0xEE 0x39.
    #expect(
      decode(gb18030 + [0x95, 0x32, 0x82, 0x36, 0x81, 0x39, 0xEE, 0x39]).text == "标题: 通知\n𠀀㐀")
  }

  @Test(arguments: [true, false])
  func `UTF-16 with a byte order mark is converted and noted`(_ isBigEndian: Bool) {
    let bytes = "\u{FEFF}标题: 𠀀".utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let (text, said) = decode(bytes)
    #expect(text == "标题: 𠀀")
    #expect(said == ["1:1: 提示: 文件是 UTF-16 编码，已按 UTF-8 转换后读取 [encoding.converted]"])
  }

  @Test func `UTF-8 that lost a byte is an error at the first bad one`() {
    var bytes = Array("标题: 通知\n主送: 各科室\n".utf8)
    bytes.remove(at: 23)
    let words = "不是有效的 UTF-8 文字 [encoding.broken-utf8]"
    #expect(decode(bytes).said == ["2:5: 错误: 这里的字节 0x90 \(words)"])
    #expect(decode(Array("标题".utf8.dropLast())).said == ["1:2: 错误: 这里的字节 0xE9 \(words)"])
    #expect(decode([0x61, 0xFF]).said == ["1:2: 错误: 这里的字节 0xFF \(words)"])
  }

  @Test func `what is no text is an error at its first zero`() {
    #expect(decode([0x50, 0x4B, 0x0A, 0x00]).said == ["2:1: 错误: 这不是文本文件 [encoding.binary]"])
    #expect(
      decode([0xFF, 0xFE, 0x00, 0x00, 0x61, 0, 0, 0]).said == ["1:1: 错误: 这不是文本文件 [encoding.binary]"]
    )
    #expect(decode([0xFF, 0xFE, 0x61]).said == ["1:1: 错误: 这不是文本文件 [encoding.binary]"])
  }
}
