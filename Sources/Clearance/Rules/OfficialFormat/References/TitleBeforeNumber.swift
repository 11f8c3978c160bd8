import Diagnostics
import Documents

extension Rule {
  /// RF-01: a document is cited by its title, then by its number.
  static let titleBeforeNumber = Rule(
    "RF-01", Citation(.practice),
    Guidance(
      "引用公文先写标题，后写发文字号", why: "标题说明是什么事，发文字号帮助查找，习惯上把字号括在标题后面。",
      good: "《关于开展检查的通知》（演市监〔2026〕12号）", bad: "演市监〔2026〕12号《关于开展检查的通知》")
  ) { proofreading, rule in
    proofreading.proseLines.flatMap { passage in
      passage.citedNumbers.filter { passage.has("《", at: $0.range.upperBound) }
        .map { rule.numberFirst($0, in: passage) }
    }
  }
}

extension WrittenNumber {
  /// Whether it is beyond doubt the number of a document: a code of more than one character, and 号.
  var isCitation: Bool { code.count >= 2 && ending != nil }

  /// From the bracket on: where a code begins in a sentence, no mark tells.
  var cited: Range<Int> { opening..<range.upperBound }
}

extension Passage {
  /// The numbers of documents that a paragraph cites: a hundred at most, which is more than any does.
  var citedNumbers: ArraySlice<WrittenNumber> {
    WrittenNumber.all(in: scalars, scalars.indices).filter(\.isCitation).prefix(100)
  }
}

extension Proofreading {
  /// What is written in sentences: the texts and their headings, not the cells of tables, which hold numbers of
  /// many kinds.
  var proseLines: [Passage] {
    lines.filter { line in
      switch line.element {
      case .text, .heading: true
      case .copyNumber, .secrecy, .urgency, .mark, .number, .signers, .title, .dateline,
        .addressees, .roster, .cell, .annexList, .signature, .signatory, .date, .note, .attendance,
        .annexLabel, .annexTitle, .colophonAddressees, .copies, .printing, .pageNumber, .blank:
        false
      }
    }.map(\.passage)
  }
}

extension Rule {
  fileprivate func numberFirst(_ number: WrittenNumber, in passage: Passage) -> Finding {
    finding(
      "“\(passage.text(in: number.cited).excerpt)”写在了标题前面", at: passage.location(of: number.cited),
      .warning, suggestion: "把发文字号括在标题后面：《标题》（字号）")
  }
}
