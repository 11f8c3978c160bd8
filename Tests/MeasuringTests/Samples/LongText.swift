import Documents
import TestMaterial

/// Long texts of mixed scripts, each paragraph beginning with its number: where it is printed can be told.
enum LongText: CaseIterable {
  /// What decides how a line of an official document ends: dates, numbers, titles, quotations.
  case official
  /// Western words among the Chinese.
  case western
  /// The same sentence again and again, its full stop beyond a line of Word's.
  case dates
  /// Headings, lists and tables between the paragraphs.
  case divided

  var document: Document {
    let words = paragraphs
    let numbered = words.enumerated().map { index, words in
      Block.paragraph([.text("第\(index + 1)段，\(words)")])
    }
    let body =
      self == .divided
      ? numbered.indices.flatMap { Self.division($0, words) + [numbered[$0]] } : numbered
    return Document(title: [.text("关于版面的通知")], body: body)
  }

  /// What stands above a paragraph.
  private static func division(_ index: Int, _ words: [String]) -> [Block] {
    let paragraph = Block.paragraph([.text(words[index])])
    return switch index % 12 {
    case 0: [.heading(Heading(level: 1, [.text("明确工作要求")]))]
    case 2:
      [.heading(Heading(level: 2, [.text("落实工作责任。")])), paragraph]
    case 5:
      [
        .list(
          List(
            isOrdered: true,
            items: [List.Item([paragraph]), List.Item([paragraph])]))
      ]
    case 7:
      [.list(List(isOrdered: false, items: [List.Item([paragraph]), List.Item([paragraph])]))]
    case 9: [.table(table(words[index...].prefix(9)))]
    default: []
    }
  }

  private static func table(_ words: ArraySlice<String>) -> Table {
    let rows = words.enumerated().map { index, words in
      Table.Row(
        ["\(index + 1)", String(words.prefix(12)), String(words.dropFirst(12).prefix(70))].map {
          Table.Cell([.text($0)])
        }, isHeader: index == 0)
    }
    return Table(columns: (0..<3).map { _ in Table.Column() }, rows: rows)
  }

  private var paragraphs: [String] {
    switch self {
    case .divided: Self.composed(of: Self.officialPieces, count: 200, seed: 4_704)
    case .official: Self.composed(of: Self.officialPieces, count: 420, seed: 9_704)
    case .western: Self.composed(of: Self.westernPieces, count: 120, seed: 2_012)
    case .dates: Array(repeating: "2026年3月31日前报送5份整改材料并抄送县局办公室备查。", count: 30)
    }
  }

  private static func composed(of pieces: [Piece], count: Int, seed: UInt64) -> [String] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 3...30, using: &random)).reduce(into: "") { text, _ in
        text += han(1...9, &random)
        text += pieces.randomElement(using: &random)?.words(&random) ?? ""
      } + "等。"
    }
  }

  private struct Piece {
    let words: @Sendable (inout SplitMix64) -> String
  }

  private static let officialPieces: [Piece] =
    ["，", "。", "、", "；", "：", "——", "“APP”", "“HACCP”", "5%", "……"].map { mark in
      Piece { _ in mark }
    } + [
      Piece { "“\(han(2...6, &$0))”" },
      Piece { "《\(han(3...9, &$0))》" },
      Piece { "（\(han(1...5, &$0))）" },
      Piece { "\(number(2_000...2_026, &$0))年\(number(1...12, &$0))月\(number(1...31, &$0))日" },
      Piece { "〔\(number(2_000...2_026, &$0))〕\(number(1...300, &$0))号" },
      Piece { "\(number(1_000...99_999, &$0))万元" },
      Piece { "\(number(2_000...2_010, &$0))—\(number(2_011...2_026, &$0))年" },
      Piece { "\(number(1...99, &$0)).\(number(1...9, &$0))" },
      Piece { "GB/T \(number(100...9_999, &$0))—\(number(1_990...2_026, &$0))" },
      Piece { "（\(number(1...99, &$0))家）" },
    ]

  private static let westernPieces: [Piece] =
    [" Yinfa ", "，word processor", "（line breaking, as measured）", "e-mail", "1,200", "，"].map {
      words in
      Piece { _ in words }
    } + [Piece { "No. \(number(1...999, &$0))" }]

  private static func han(_ lengths: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
    let all = Array("国家市场监督管理总局食品药品安全工作要求各县区局全面落实主体责任加强日常检查")
    return String(
      (0..<Int.random(in: lengths, using: &random)).map { _ in
        all[Int.random(in: all.indices, using: &random)]
      })
  }

  private static func number(_ range: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
    String(Int.random(in: range, using: &random))
  }
}
