import Diagnostics
import Records
import TestMaterial
import Testing

@Suite struct `Damaged records` {
  private static let record = """
    # 演示市市场监督管理局的一份记录
    种类: 实施方案
    标题: "演示市2022年度食品安全“守护”行动实施方案"
    发文字号: 演市监〔2022〕12号
    成文日期: 2022-05-12
    导语: |
      为贯彻落实：上级部署，
      　　结合实际，制定本方案。
    领导小组: &a
      组长: {姓名: 罗某某, 职务: '党组书记、局长'}
      成员:
      - 姓名: 张某
        职务: 副局长
      - 姓名: 李某某
        职务: >-
          科长
          （兼）
    阶段:
      - 名称: 动员部署
        起: 2022年5月
        止: [2022-05-31, "前"]
    ---
    标题: 第二份
    说明: 第一行
      第二行：文字
    """

  /// What clerks and broken transfers put into files.
  private static let pieces: [[UInt8]] =
    [
      "：", "　", "\t", "“", "”", "\"", "'", ": ", "- ", "-", "[", "]", "{", "}", "|\n", ">", "#",
      "\n",
      "\r\n", "\u{2028}", "\u{85}", "\u{FEFF}", "\u{200B}", "\u{0}", "\u{1B}", "*a", "&a ",
      "!!int ",
      "%", "@", "\\", "---\n", "...\n", "? ", "  ", "😀", "<<: *a\n", ",",
    ].map { Array($0.utf8) } + [[0xE6], [0x80], [0xFF], [0xB1, 0xEA]]

  @Test(arguments: 0..<40)
  func `reading ends, and every place lies within the file`(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<25 {
      let bytes = Self.damaged(using: &random)
      let said = diagnostics(of: bytes)
      let file = said.first?.location?.file
      for location in said.flatMap(\.places) { #expect(location.isInside(file)) }
      _ = TextReport(said).text
    }
  }

  @Test func `the record itself is sound`() throws {
    #expect(findings(in: Self.record) == [])
  }

  private static func damaged(using random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(record.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(start + Int.random(in: 0...6, using: &random), bytes.count)
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      bytes.replaceSubrange(start..<end, with: Bool.random(using: &random) ? piece : [])
    }
    return bytes
  }

  /// Whatever is said while the bytes are decoded and read, or read as they are.
  private func diagnostics(of bytes: [UInt8]) -> [Diagnostic] {
    var said: [Diagnostic] = []
    do throws(Problems) {
      let (file, notes) = try SourceFile.decoding(name: "a", bytes: bytes)
      said = notes
      _ = try YAMLReader(file).documents(warnings: &said)
      return said
    } catch {
      var ignored: [Diagnostic] = []
      _ = try? YAMLReader(SourceFile(name: "a", bytes: bytes)).documents(warnings: &ignored)
      return said + error.diagnostics
    }
  }
}

extension Diagnostic {
  fileprivate var places: [TextLocation] { [location].compactMap(\.self) + related.map(\.location) }
}

extension TextLocation {
  /// Its line exists, and its column is one of it or the end of it.
  fileprivate func isInside(_ expected: SourceFile?) -> Bool {
    guard file === expected || expected == nil || file.name == expected?.name,
      let text = file.line(line)
    else { return false }
    // A carriage return before the line feed may be pointed at as well.
    return column >= 1 && column <= text.count { $0 & 0b1100_0000 != 0b1000_0000 } + 2
  }
}
