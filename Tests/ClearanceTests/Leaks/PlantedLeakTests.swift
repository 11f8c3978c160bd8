import Clearance
import Diagnostics
import TestMaterial
import Testing

/// All numbers and persons are made up: no place has the code 990000.
@Suite struct `Leaks that were planted` {
  /// A private thing, and the rule that finds it.
  static let secrets = [
    ("99000119900307001X", "PII-ID18"), ("13900000123", "PII-MOB"),
    ("6222021234567890128", "PII-BANK"), ("桂R12345", "PII-PLATE"), ("李芳", "PII-NAME"),
  ]

  /// How it is put into a file: the path, and the bytes.
  struct Hiding: Sendable, CustomTestStringConvertible {
    let name: String
    let place: @Sendable (String) -> (path: String, bytes: [UInt8])

    var testDescription: String { name }

    init(_ name: String, _ path: String, _ text: @escaping @Sendable (String) -> String) {
      self.name = name
      self.place = { (path, Array(text($0).utf8)) }
    }

    init(office name: String, _ path: String, _ bytes: @escaping @Sendable (String) -> [UInt8]) {
      self.name = name
      self.place = { (path, bytes($0)) }
    }
  }

  static let hidings = [
    Hiding("HTML text", "a.html") { "<p>当事人：\($0)，</p>" },
    Hiding("an attribute", "a.html") { "<a title=\"\($0)\" href=\"/a/\">详情</a>" },
    Hiding("an address, percent by percent", "a.html") {
      "<a href=\"/x?q=\($0.utf8.map { "%" + String($0, radix: 16) }.joined())\">详情</a>"
    },
    Hiding("a comment", "a.html") { "<p>无</p><!-- \($0) -->" },
    Hiding("a script", "a.html") { "<script>var a = \"\($0)\";</script>" },
    Hiding("JSON-LD", "a.html") {
      "<script type=\"application/ld+json\">{\"name\": \"\($0)\"}</script>"
    },
    Hiding("numeric references", "a.html") {
      "<p>" + $0.unicodeScalars.map { "&#\($0.value);" }.joined() + "</p>"
    },
    Hiding("tags within", "a.html") { "<p>\($0.prefix(1))<b>\($0.dropFirst())</b></p>" },
    Hiding("Markdown", "a.md") { "**当事人**：\($0)。\n" },
    Hiding("emphasis within", "a.md") { "\($0.prefix(1))**\($0.dropFirst())**\n" },
    Hiding("plain text", "a.txt") { "当事人：\($0)\n" },
    Hiding("SVG", "a.svg") { "<svg><text>\($0)</text></svg>" },
    Hiding("Atom", "a.atom") { "<feed><entry><title>\($0)</title></entry></feed>" },
    Hiding("escaped HTML of a feed", "feed.xml") {
      "<feed><content type=\"html\">&lt;p&gt;\($0.prefix(1))&lt;b&gt;\($0.dropFirst())&lt;/b&gt;</content></feed>"
    },
    Hiding("CDATA", "feed.xml") { "<rss><d><![CDATA[<p>\($0)</p>]]></d></rss>" },
    Hiding("JSON", "a.json") { "{\"a\": [1, \"\($0)\"]}" },
    Hiding("JSON escapes", "a.json") {
      "{\"a\": \"" + $0.utf16.map { "\\u" + ("0000" + String($0, radix: 16)).suffix(4) }.joined()
        + "\"}"
    },
    Hiding("a page in JSON", "a.json") {
      "{\"html\": \"<p>\($0.prefix(1))<i>\($0.dropFirst())<\\/i>\"}"
    },
    Hiding("a key of JSON", "a.json") { "{\"\($0)\": 1}" },
    Hiding("CSV", "a.csv") { "文号,当事人\n1,\($0)\n" },
    Hiding("a quoted cell", "a.csv") { "a,\"他说\"\"\($0)\"\"\"\n" },
    Hiding("the name of a file", "") { $0 },
    Hiding("a search shard of no known kind", "a.idx") { "\u{1}\u{0}\u{2}词条 \($0) 词条\u{0}" },
    Hiding(office: "a cell", "a.xlsx") { OfficeFiles.sheet([["文号", $0]]) },
    Hiding(office: "a comment on a cell", "a.xlsx") {
      OfficeFiles.sheet(
        [["无"]],
        and: [
          ("xl/comments1.xml", "<comments><comment ref=\"B3\"><t>\($0)</t></comment></comments>")
        ])
    },
    Hiding(office: "the name of a sheet", "a.xlsx") {
      OfficeFiles.sheet(
        [["无"]], and: [("xl/other.xml", "<sheets><sheet name=\"\($0)\"/></sheets>")])
    },
    Hiding(office: "words in no cell", "a.xlsx") {
      OfficeFiles.package([("xl/sharedStrings.xml", "<sst><si><t>\($0)</t></si></sst>")])
    },
    Hiding(office: "a paragraph of several runs", "a.docx") {
      OfficeFiles.word(OfficeFiles.paragraph("当事人：", String($0.prefix(1)), String($0.dropFirst())))
    },
    Hiding(office: "a comment of Word", "a.docx") {
      OfficeFiles.word(
        OfficeFiles.paragraph("无"),
        and: [
          (
            "word/comments.xml",
            "<w:comments><w:comment>\(OfficeFiles.paragraph($0))</w:comment></w:comments>"
          )
        ])
    },
    Hiding(office: "deleted words", "a.docx") {
      OfficeFiles.word("<w:p><w:del><w:r><w:delText>\($0)</w:delText></w:r></w:del></w:p>")
    },
    Hiding(office: "hidden words", "a.docx") {
      OfficeFiles.word("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>\($0)</w:t></w:r></w:p>")
    },
    Hiding(office: "a field", "a.docx") {
      OfficeFiles.word("<w:p><w:r><w:instrText>HYPERLINK \"\($0)\"</w:instrText></w:r></w:p>")
    },
    Hiding(office: "a footer", "a.docx") {
      OfficeFiles.word(
        "", and: [("word/footer1.xml", "<w:ftr>\(OfficeFiles.paragraph($0))</w:ftr>")])
    },
    Hiding(office: "a property", "a.docx") {
      OfficeFiles.word("", and: [("docProps/core.xml", "<p><dc:subject>\($0)</dc:subject></p>")])
    },
    Hiding(office: "the words for a picture", "a.docx") {
      OfficeFiles.word("<w:p><w:drawing><wp:docPr descr=\"\($0)\"/></w:drawing></w:p>")
    },
    Hiding(office: "a package in a package", "a.zip") {
      OfficeFiles.package([
        ("里/a.html", "<p>\($0)</p>")
      ])
    },
    Hiding(office: "the data of a picture", "a.jpg") {
      [0xFF, 0xD8, 0xFF, 0xE1, 0, 40] + Array("http://ns.adobe.com/xap/1.0/ <x>\($0)</x>".utf8) + [
        0xFF, 0,
      ]
    },
  ]

  @Test(arguments: hidings, secrets)
  func `stop the file wherever they stand`(_ hiding: Hiding, _ secret: (String, String)) {
    let (path, bytes) = hiding.place(secret.0)
    let found = LeakCase.found(
      bytes, as: path.isEmpty ? "公示/\(secret.0).html" : path, from: [LeakCase.record])
    #expect(found.errors.contains { $0.id == secret.1 }, "\(found.marks)")
  }

  @Test(arguments: hidings, secrets)
  func `are never printed whole`(_ hiding: Hiding, _ secret: (String, String)) {
    let (path, bytes) = hiding.place(secret.0)
    guard !path.isEmpty else { return }
    for finding in LeakCase.found(bytes, as: path, from: [LeakCase.record]) {
      let line = finding.location.flatMap { $0.file.line($0.line) } ?? []
      let words = String(decoding: line, as: UTF8.self)
      #expect(!finding.message.contains(secret.0))
      #expect(!words.contains(secret.0), "\(words)")
    }
  }

  static let disguises: [@Sendable (String) -> String] = [
    { $0.map(String.init).joined(separator: " ") },
    { $0.map(String.init).joined(separator: "\u{3000}") },
    { $0.map(String.init).joined(separator: "\u{A0}") },
    { $0.map(String.init).joined(separator: "\u{200B}") },
    { $0.map(String.init).joined(separator: "\u{2060}\u{FEFF}\u{202E}") },
    {
      $0.unicodeScalars.map { scalar in
        (0x21...0x7E).contains(scalar.value)
          ? String(UnicodeScalar(scalar.value + 0xFEE0) ?? scalar) : String(scalar)
      }.joined()
    },
    {
      $0.unicodeScalars.map { scalar in
        (0x30...0x39).contains(scalar.value)
          ? String(UnicodeScalar(scalar.value - 0x30 + 0x1D7CE) ?? scalar) : String(scalar)
      }.joined()
    },
  ]

  @Test(arguments: disguises.indices, secrets)
  func `are known in disguise`(_ disguise: Int, _ secret: (String, String)) {
    let words = Self.disguises[disguise](secret.0)
    let found = LeakCase.found("<p>当事人：\(words)，</p>", as: "a.html", from: [LeakCase.record])
    #expect(found.errors.contains { $0.id == secret.1 }, "\(words) \(found.marks)")
  }

  @Test(arguments: [
    ("990001 19900307 001X", "PII-ID18"), ("990001-19900307-001X", "PII-ID18"),
    ("990001-1990-03-07-001X", "PII-ID18"), ("9900 0119 9003 0700 1X", "PII-ID18"),
    ("139 0000 0123", "PII-MOB"), ("139-0000-0123", "PII-MOB"), ("1390000-0123", "PII-MOB"),
    ("+86 139 0000 0123", "PII-MOB"), ("+8613900000123", "PII-MOB"), ("139.0000.0123", "PII-MOB"),
    ("6222 0212 3456 7890 128", "PII-BANK"), ("6222-0212-3456-7890-128", "PII-BANK"),
    ("622202 1234567890128", "PII-BANK"), ("桂R·12345", "PII-PLATE"), ("桂RD12345", "PII-PLATE"),
    ("①③⑨⓪⓪⓪⓪⓪①②③", "PII-MOB"),
  ])
  func `are known in pieces`(_ words: String, _ rule: String) {
    let found = LeakCase.found("<p>经查，\(words)。</p>", as: "a.html")
    #expect(found.kinds == ["错误 \(rule)"], "\(found.map(\.message))")
  }

  /// What stands in the next cell or line has nothing to do with it.
  @Test(arguments: [
    ("17,139 0000 0123,2022", "PII-MOB"), ("17\n139-0000-0123\n18", "PII-MOB"),
    ("1,990001-1990-03-07-001X,2022-05-12", "PII-ID18"),
    ("2022-05-12,6222 0212 3456 7890 128,1", "PII-BANK"),
    ("账号,1,7222021234567890126,2", "PII-BANK"),
  ])
  func `are known in pieces beside other numbers`(_ text: String, _ rule: String) {
    #expect(LeakCase.found(text, as: "a.csv").kinds == ["错误 \(rule)"])
  }

  @Test(arguments: [
    ("a.md", "990001\n19900307001X\n"), ("a.csv", "139,0000,0123\n"),
    ("a.html", "<tr><td>6222</td><td>0212</td><td>3456</td><td>7890</td><td>128</td></tr>"),
  ])
  func `across the end of a line or a cell are a warning`(_ path: String, _ text: String) {
    #expect(LeakCase.found(text, as: path).map(\.severity) == [.warning])
  }
}
