import Diagnostics
import TestMaterial
import Testing

@testable import Clearance

/// What a first look passes is never read again: it may doubt too much, but miss nothing.
@Suite struct `A first look` {
  private static let scan = LeakScan(allowing: LeakCase.allowed)

  @Test(arguments: `Leaks that were planted`.hidings, [1, 7, 64])
  func `sees a leak at any place of a stretch`(
    _ hiding: `Leaks that were planted`.Hiding, _ stretch: Int
  ) {
    for secret in `Leaks that were planted`.secrets {
      let (path, bytes) = hiding.place(secret.0)
      let file = PublicFile(
        OutputFile(path: path.isEmpty ? "\(secret.0).html" : path, bytes: bytes),
        from: [LeakCase.record])
      #expect(!Self.scan.isClean(file, inStretchesOf: stretch), "\(secret.1)")
    }
  }

  /// Blocks, cells and lines of all formats, with a private thing in about every third file.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `passes what a reading in full finds nothing in, and nothing else`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var clean = 0
    for _ in 0..<120 {
      let file = Self.file(&random)
      let isClean = Self.scan.isClean(file, inStretchesOf: Int.random(in: 1...90, using: &random))
      #expect(isClean == Self.scan.findingsInFull(in: file).isEmpty, "\(file.file)")
      clean += isClean ? 1 : 0
    }
    #expect((10..<110).contains(clean))
  }

  private static func file(_ random: inout SplitMix64) -> PublicFile {
    let blocks = (0..<Int.random(in: 1...20, using: &random)).map { _ in block(&random) }
    let format = ["html", "json", "csv", "md", "xml", "txt"].randomElement(using: &random) ?? ""
    let text = text(blocks, format)
    let file = OutputFile(path: "a." + format, bytes: Array(text.utf8))
    return PublicFile(file, from: [LeakCase.record, LeakCase.other])
  }

  private static func text(_ blocks: [String], _ format: String) -> String {
    switch format {
    case "html":
      "<table>" + blocks.map { "<tr><td>\($0)</td></tr>" }.joined() + "</table>"
    case "json": "[" + blocks.map { "{\"甲\": \"\($0)\"}" }.joined(separator: ", ") + "]"
    case "xml": "<a>" + blocks.map { "<b c=\"\($0)\">\($0)</b>" }.joined() + "</a>"
    case "md": blocks.joined(separator: "\n\n")
    default: blocks.joined(separator: "\n")
    }
  }

  private static func block(_ random: inout SplitMix64) -> String {
    let lawful = [
      "经查，当事人销售超过保质期的食品", "２０２２年５月１２日", "罚款12000元", "𠮷野家", "é", "、", "2022-05-12", "138",
      "演市监处罚〔2022〕17号", "91990001MA0000007C", "。", "😀", "患者", "张某某", "未成年人", "，", "（", "1", "电话",
    ]
    let secrets = [
      "13900000123", "1３9\u{200B}0000 0123", "99000119900307001X", "李芳", "李\u{3000}芳", "桂R12345",
      "一三九〇〇〇〇〇一二三", "6222 0212 3456 7890 128", "990001********001X", "a@b.example", "张某某，15岁",
    ]
    return (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let isSecret = Int.random(in: 0..<90, using: &random) == 0
      return (isSecret ? secrets : lawful).randomElement(using: &random) ?? ""
    }.joined()
  }
}
