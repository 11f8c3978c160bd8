import Clearance
import Diagnostics
import TestMaterial
import Testing

/// Whatever stands in an element, the rules come to an end, point into the file, and mend it once.
@Suite struct `Lines that nobody would write` {
  private static let elements = [
    "份号", "密级", "紧急", "标志", "文号", "签发人", "标题", "题下", "主送", "正文", "格", "署名", "日期", "附注", "抄送", "印发",
  ]
  private static let pieces = [
    "〔", "〕", "[", "]", "（", "）", "(", "第", "号", "2026", "26", "０３", "05", "0", "年", "月", "日", "二〇",
    "十",
    ".", "-", "：", ":", "，", "、", "；", "。", " ", "　", "\t", "《", "》", "“", "签发人", "抄送", "印发", "主题词",
    "特此", "通知",
    "报告", "请示", "关于", "的", "文件", "局", "演示市", "★", "机密", "1年", "以下简称", "此件公开发布",
    "99000119900307001X",
    "13900000123", "6222020200112233446", "市长", "各县", "X", "e\u{301}", "🈶", "\u{200B}",
  ]

  private static func text(_ seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 1...8, using: &random)).map { _ in
      let element = elements.randomElement(using: &random) ?? ""
      let words = (0..<Int.random(in: 0...9, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      return "\(element): \(words)"
    }.joined(separator: "\n")
  }

  private static let families: Set = ["版头", "标题", "主送机关", "署名和成文日期", "附注", "版记", "引用", "个人信息和涉密信息"]
  private static let rules = Rulebook.families.filter { families.contains($0.name) }
    .flatMap(\.rules)

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `are checked to the end, and mended for good`(seed: UInt64) {
    let text = Self.text(seed)
    let lines = FoundDocument(text)
    for rule in Self.rules {
      for finding in rule.check(lines.proofreading) {
        let place = finding.diagnostic.location
        #expect(place.map { (1...text.count + 1).contains($0.column) } ?? true)
        #expect(finding.diagnostic.severity <= rule.citation.strength.severityLimit)
        #expect(finding.repair == nil || rule.isRepairable, "\(rule.id)")
      }
      let once = lines.mended(by: rule.id)
      #expect(FoundDocument(once).mended(by: rule.id) == once, "\(rule.id): \(text)")
    }
  }

  @Test(arguments: ["文号", "正文", "标题", "附注", "抄送"])
  func `may be very long`(element: String) {
    let line = String(repeating: "演监[2026]第01号《甲》（以下简称“乙”）13900000123，", count: 300)
    let document = FoundDocument("\(element): \(line)")
    for rule in Self.rules { #expect(rule.check(document.proofreading).count <= 600) }
  }
}
