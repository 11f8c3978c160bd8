import Clearance
import Diagnostics
import TestMaterial
import Testing

@Suite struct `Public files that cannot be searched` {
  @Test(arguments: [
    ("a.html", [0x3C, 0x70, 0x3E, 0xFF, 0xFE, 0xE4, 0xBD]), ("a.csv", [0xC4, 0xE3, 0x2C]),
    ("a.xml", Array("<a><b></a>".utf8)), ("a.xml", Array("<a".utf8)),
    ("a.xml", Array("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>".utf8)),
    ("a.json", Array("{\"a\": [1, 2}".utf8)), ("a.json", Array("{\"a".utf8)), ("a.docx", []),
    ("a.docx", Array("PK\u{3}\u{4}".utf8)), ("a.xlsx", Array("<html></html>".utf8)),
    ("a.docx", OfficeFiles.package([("word/document.xml", "<w:document><w:p>")])),
  ])
  func `are an error of their own`(_ path: String, _ bytes: [UInt8]) {
    #expect(LeakCase.found(bytes, as: path).kinds == ["错误 PII-FILE"])
  }

  @Test func `are told with their record and what to do`() {
    let found = LeakCase.found(
      Array(OfficeFiles.word("").dropLast(30)), as: "17.docx", from: [LeakCase.record])
    #expect(found.map(\.message) == ["演市监处罚〔2022〕17号的公开文件不是完整的压缩包，查不了里面有没有个人信息"])
    #expect(found.first?.suggestion == "重新生成这个文件")
    #expect(found.first?.location?.description == "17.docx:1:1")
  }

  @Test(arguments: [
    ("a.pdf", Array("%PDF-1.7\n".utf8), "PDF"), ("a.gz", [0x1F, 0x8B, 8], "压缩文件"),
    ("a.doc", [0xD0, 0xCF, 0x11, 0xE0], "旧版Office文件"),
  ])
  func `are those whose words are packed away`(_ path: String, _ bytes: [UInt8], _ name: String) {
    let found = LeakCase.found(bytes, as: path)
    #expect(found.map(\.message) == ["公开文件是\(name)，查不了里面有没有个人信息"])
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.suggestion == "查印成它的DOCX、XLSX或HTML；压缩文件解开再查")
  }

  @Test(arguments: [
    ("a.html", ""), ("a.txt", ""), ("a.json", "{}"), ("a.csv", ""), ("a.bin", ""),
    ("a.xml", "<a/>"),
  ])
  func `are none of these`(_ path: String, _ text: String) {
    #expect(LeakCase.found(text, as: path).marks == [])
  }

  /// Whole files with bytes changed, cut and doubled at random.
  @Test func `never end the program`() {
    var random = SplitMix64(seed: 8)
    let files: [(String, [UInt8])] = [
      ("a.docx", OfficeFiles.word(OfficeFiles.paragraph("李芳99000119900307001X"))),
      ("a.xlsx", OfficeFiles.sheet([["李芳", "13900000123"]])),
      (
        "a.html",
        Array("<!DOCTYPE html><p title='a&#x31;%31'>李<b>芳</b></p><script>\"\\u5F20\"</script>".utf8)
      ),
      ("a.json", Array("{\"a\\u674e\\ud83d\\ude00\": [1, \"<p>李芳</p>\", null]}".utf8)),
      ("a.csv", Array("a,\"b\"\"c\",13900000123\n".utf8)),
      ("a.md", Array("## 题\n\n| a | **b** |\n&#49;3900000123 <!-- x -->\n".utf8)),
      ("a.xml", Array("<f><![CDATA[李芳]]><c>&lt;b&gt;x</c></f>".utf8)),
      (
        "a.jpg",
        [0xFF, 0xD8] + Array("Exif\0\0II*\0\u{8}\0\0\0\u{2}\0\u{25}".utf8) + [0x88, 0, 0, 0, 0]
      ),
    ]
    for (path, bytes) in files {
      for _ in 0..<60 {
        var broken = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          guard let index = broken.indices.randomElement(using: &random) else { break }
          switch Int.random(in: 0..<4, using: &random) {
          case 0: broken[index] = UInt8.random(in: 0...255, using: &random)
          case 1: broken.remove(at: index)
          case 2: broken.insert(broken[index], at: index)
          default: broken.removeSubrange(index...)
          }
        }
        for finding in LeakCase.found(broken, as: path, from: [LeakCase.record, LeakCase.other]) {
          #expect(finding.suggestion != nil)
        }
      }
    }
  }
}
