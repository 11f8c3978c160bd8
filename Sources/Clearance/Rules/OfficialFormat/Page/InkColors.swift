import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-08: letters are black (5.2.4); the 发文机关标志 alone is red (7.2.4).
  static let inkColors = Rule(
    "PG-08", Citation("GB/T 9704—2012", "第5.2.4条", .required),
    Guidance(
      "文字的颜色为黑色，只有发文机关标志和版头的分隔线用红色",
      why: "标准规定如无特殊说明，公文中文字的颜色均为黑色。网页上复制来的字常带着灰色、蓝色，黑白打印时看不出来，归档的版式文件里却在。",
      good: "正文：黑色", bad: "正文里从网页复制的一句是蓝色，带下划线"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.file.paragraphs.flatMap { paragraph in
      paragraph.colorFaults(isMark: word.element(paragraph) == .mark || paragraph.isOrnament)
    }
    return rule.findings(faults, in: word, suggestion: "把文字颜色改为黑色（自动）") { many, state in
      "\(many)有\(state)的文字，应为黑色"
    }
  }
}

extension WordParagraph {
  /// A star or the like in a box of its own, as some letterheads have beside the mark.
  fileprivate var isOrnament: Bool {
    place.isInTextBox
      && !text.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
  }

  /// One for each colour that it should not have.
  fileprivate func colorFaults(isMark: Bool) -> [ParagraphFault] {
    let text = Array(self.text.unicodeScalars)
    let runs = runs.filter { run in
      !(run.properties.ink?.isRight(inMark: isMark) ?? true)
        && text[run.range.clamped(to: text.indices)].contains { !$0.properties.isWhitespace }
    }
    return runs.groupedInOrder(by: { $0.properties.ink?.words ?? "" }).map { words, runs in
      ParagraphFault(
        self, words,
        runs.map { .letters(paragraph: index, range: $0.range, .color("000000")) })
    }
  }
}

extension WordRunProperties {
  /// Nil for black that is not said, and for what cannot be read.
  fileprivate var ink: Ink? { color.flatMap(Ink.init) }
}

/// A colour by its shares of light.
struct Ink: Hashable {
  let red: Int
  let green: Int
  let blue: Int

  /// - Parameter hex: `FF0000`
  init?(_ hex: String) {
    guard hex.utf8.count == 6, let value = Int(hex, radix: 16) else { return nil }
    (red, green, blue) = (value >> 16, value >> 8 & 0xFF, value & 0xFF)
  }

  /// Near black is printed as black.
  var isBlack: Bool { max(red, green, blue) <= 0x20 }

  var isRed: Bool { red >= 0xC0 && max(green, blue) <= 0x50 }

  fileprivate func isRight(inMark: Bool) -> Bool { isBlack || inMark && isRed }

  fileprivate var words: String {
    if isRed { return "红色" }
    let (low, high) = (min(red, green, blue), max(red, green, blue))
    if high - low <= 0x18 { return low >= 0xF0 ? "白色" : "灰色" }
    if blue == high, blue - green > 0x18 { return red > green + 0x30 ? "紫色" : "蓝色" }
    if green == high { return "绿色" }
    return "彩色"
  }
}
