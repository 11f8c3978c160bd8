import Clearance
import Diagnostics
import TestMaterial
import Testing

@Suite struct `What programs leave in a file` {
  private static func core(_ text: String) -> [UInt8] {
    OfficeFiles.word("", and: [("docProps/core.xml", "<p>\(text)</p>")])
  }

  @Test(arguments: [
    ("<dc:creator>张某</dc:creator>", 1), ("<dc:creator>Administrator</dc:creator>", 1),
    ("<cp:lastModifiedBy>user</cp:lastModifiedBy>", 1), ("<dc:creator>演示市监管</dc:creator>", 0),
    ("<dc:creator>演示市市场监督管理局</dc:creator>", 0), ("<dc:creator/>", 0),
    ("<dc:creator>演示市市场监督管理局、演示市公安局</dc:creator>", 0),
  ])
  func `the author is the office, or nobody`(_ text: String, _ count: Int) {
    #expect(
      LeakCase.found(Self.core(text), as: "a.docx").filter { $0.id == "PII-META" }.count == count)
  }

  @Test func `the author's name is not printed whole`() {
    let found = LeakCase.found(Self.core("<dc:creator>张三丰</dc:creator>"), as: "a.docx")
    #expect(found.map(\.message) == ["公开文件里还留着作者“张＊＊”（文档属性）"])
    #expect(found.first?.suggestion == "用“检查文档”清除文档属性、批注和修订；图片去掉拍摄信息")
  }

  @Test(arguments: [
    ("docProps/app.xml", "<p><Company>甲公司</Company></p>"),
    ("docProps/thumbnail.jpeg", ""), ("word/comments.xml", "<w:comments/>"),
    ("word/people.xml", "<p/>"),
  ])
  func `companies, thumbnails and comments do not go out`(_ path: String, _ text: String) {
    let found = LeakCase.found(OfficeFiles.word("", and: [(path, text)]), as: "a.docx")
    #expect(found.kinds == ["错误 PII-META"])
  }

  @Test func `changes that were kept do not go out`() {
    let bytes = OfficeFiles.word("<w:p><w:ins w:id=\"1\"><w:r><w:t>新</w:t></w:r></w:ins></w:p>")
    #expect(LeakCase.found(bytes, as: "a.docx").map(\.message) == ["公开文件里还留着修订痕迹（正文）"])
  }

  /// A TIFF block with one directory: tags, and where the next one is.
  private static func picture(_ tags: [Int], next: Int = 0) -> [UInt8] {
    var block: [UInt8] = Array("II*".utf8) + [0, 8, 0, 0, 0, UInt8(tags.count), 0]
    for tag in tags {
      block += [UInt8(tag & 0xFF), UInt8(tag >> 8), 2, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    }
    block += [UInt8(next & 0xFF), 0, 0, 0, 1, 0]
    return [0xFF, 0xD8, 0xFF, 0xE1, 0, 0] + Array("Exif\0\0".utf8) + block
  }

  static let pictures: [([Int], Int, [String])] = [
    ([0x8825], 0, ["公开文件里还留着拍摄地点（a.jpg）"]),
    ([0x013B], 0, ["公开文件里还留着拍摄者（a.jpg）"]),
    ([0x0112], 26, ["公开文件里还留着缩略图（a.jpg）"]), ([0x0112], 0, []),
  ]

  @Test(arguments: pictures)
  func `a picture tells neither where nor by whom`(
    _ tags: [Int], _ next: Int, _ messages: [String]
  ) {
    #expect(LeakCase.found(Self.picture(tags, next: next), as: "a.jpg").map(\.message) == messages)
  }
}
