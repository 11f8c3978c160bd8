import Clearance
import Diagnostics
import TestMaterial
import Testing

/// Numbers and names that a page shows plainly and its bytes do not.
@Suite struct `Leaks that are disguised` {
  struct Case: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let kinds: [String]

    init(_ path: String, _ text: String, _ kinds: String...) {
      self.path = path
      self.text = text
      self.kinds = kinds
    }

    var testDescription: String { "\(path): \(text)" }

    func check() {
      let found = LeakCase.found(text, as: path, from: [LeakCase.record])
      #expect(found.kinds == kinds, "\(found.map(\.message))")
    }
  }

  @Test(arguments: [
    Case("a.html", "<p>139<wbr>0000<wbr/>0123</p>", "错误 PII-MOB"),
    Case("a.html", "<p>139<span>0000</span><b>0123</b></p>", "错误 PII-MOB"),
    Case("a.html", "<p>&#49;&#x33;9&#48;0000123</p>", "错误 PII-MOB"),
    Case("a.html", "<p>139&shy;0000&shy;0123</p>", "错误 PII-MOB"),
    Case("a.html", "<p>139&nbsp0000&nbsp0123</p>", "错误 PII-MOB"),
    Case("a.html", "<p>139&numsp;0000&hairsp;0123</p>", "错误 PII-MOB"),
    Case("a.html", "<p>139&NegativeThinSpace;00000123</p>", "错误 PII-MOB"),
    Case("a.html", "<p>139<!-- 电 -->00000123</p>", "错误 PII-MOB"),
  ])
  func `by markup are found`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("a.txt", "139\u{AD}0000\u{AD}0123", "错误 PII-MOB"),
    Case("a.txt", "1\u{FE0F}3\u{FE0F}900000123", "错误 PII-MOB"),
    Case("a.txt", "1\u{E0100}3\u{E0101}900000123", "错误 PII-MOB"),
    Case("a.txt", "1\u{20E3}3\u{20E3}900000123", "错误 PII-MOB"),
    Case("a.txt", "١٣٩٠٠٠٠٠١٢٣", "错误 PII-MOB"), Case("a.txt", "۱۳۹۰۰۰۰۰۱۲۳", "错误 PII-MOB"),
    Case("a.txt", "१३९०००००१२३", "错误 PII-MOB"), Case("a.txt", "༡༣༩༠༠༠༠༠༡༢༣", "错误 PII-MOB"),
    Case("a.txt", "\u{202E}139\u{202C}00000123", "错误 PII-MOB"),
  ])
  func `by characters are found`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("a.txt", "电话一三九〇〇〇〇〇一二三。", "错误 PII-MOB"),
    Case("a.txt", "电话幺三九零零零零零幺二三。", "错误 PII-MOB"),
    Case("a.txt", "电话壹叁玖零零零零零壹贰叁", "错误 PII-MOB"),
    Case("a.txt", "九九〇〇〇一一九九〇〇三〇七〇〇一X", "错误 PII-ID18"),
    Case("a.txt", "六二二二〇二一二三四五六七八九〇一二八", "错误 PII-BANK"),
    Case("a.txt", "电话139〇〇〇〇0123。", "错误 PII-MOB"),
    Case("a.txt", "电话1390000零壹贰叁", "错误 PII-MOB"),
    Case("a.txt", "13900000123一审", "错误 PII-MOB"), Case("a.txt", "第3一至5二"),
    Case("a.txt", "二〇二二年五月十二日"), Case("a.txt", "一二三四五六七八九〇一二"),
    Case("a.txt", "罚款壹拾贰万叁仟肆佰伍拾陆元"), Case("a.txt", "一二九〇〇〇〇〇一二三"),
  ])
  func `by Chinese digits are found`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("a.json", "{\"链接\": \"/s?q=%E6%9D%8E%E8%8A%B3\"}", "错误 PII-NAME"),
    Case("sitemap.xml", "<urlset><loc>/%E6%9D%8E%E8%8A%B3/</loc></urlset>", "错误 PII-NAME"),
    Case("a.md", "[看](/%E6%9D%8E%E8%8A%B3.html)\n", "错误 PII-NAME"),
    Case(
      "a.csv", "/%31%33%39%30%30%30%30%30%31%32%33,\"139%200000%200123\"", "错误 PII-MOB",
      "错误 PII-MOB"),
    Case("a.js", "q = \"%E6%9D%8E\\u82b3\"", "错误 PII-NAME"),
    Case("a.txt", "占5%13900000123", "错误 PII-MOB"), Case("a.txt", "占5%，100%。%"),
    Case("a.html", "<p>占5%</p>100%"),
  ])
  func `by percent signs are found`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("a.js", "var a = \"\\u674e\\u82b3\"", "错误 PII-NAME"),
    Case("a.json", "{\"a\": \"139\\t0000\\u00200123\"}", "错误 PII-MOB"),
    Case("a.json", "{\"a\": 13900000123}", "错误 PII-MOB"),
    Case("a.md", "139\\-0000\\-0123\n", "错误 PII-MOB"), Case("a.md", "李\\-芳\n", "错误 PII-NAME"),
    Case("a.ics", "DESCRIPTION:电话139000\r\n 00123\r\n", "错误 PII-MOB"),
    Case("a.csv", "a,\"139\n0000 0123\"", "警告 PII-MOB"),
    Case("公示_13900000123.html", "", "错误 PII-MOB"), Case("a.txt", "a_13900000123_b", "错误 PII-MOB"),
  ])
  func `by the rules of a format are found`(_ one: Case) { one.check() }

  /// Text in runs, as Word, Excel and PowerPoint write it where its looks change.
  @Test(arguments: [
    ("xl/comments1.xml", "<comments><comment><text>%</text></comment></comments>"),
    ("xl/drawings/drawing1.xml", "<xdr:wsDr><a:p>%</a:p></xdr:wsDr>"),
    ("xl/sharedStrings.xml", "<sst><si>%</si></sst>"),
    (
      "xl/worksheets/sheet1.xml",
      "<worksheet><c r=\"A1\" t=\"inlineStr\"><is>%</is></c></worksheet>"
    ),
    ("ppt/slides/slide1.xml", "<p:sld><a:p>%</a:p></p:sld>"),
    ("word/diagrams/data1.xml", "<dgm:data><a:p>%</a:p></dgm:data>"),
    ("word/document.xml", "<w:document><w:p>%</w:p></w:document>"),
  ])
  func `by runs are found in every part of a package`(_ part: String, _ frame: String) {
    let runs = ["139", "0000", "0123"].map { "<a:r><a:t>\($0)</a:t></a:r>" }.joined()
    let text = frame.split(separator: "%", omittingEmptySubsequences: false).joined(separator: runs)
    let found = LeakCase.found(OfficeFiles.package([(part, text)]), as: "a.zip")
    #expect(found.kinds.contains("错误 PII-MOB"), "\(found.map(\.message))")
  }
}
