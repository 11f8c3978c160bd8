import Clearance
import OfficialLayout
import Records
import Testing

@Suite struct `The paper` {
  private static func paper(_ width: Int, _ height: Int) -> @Sendable (WordFile) -> [WordEdit] {
    { _ in [.section(0, .page(WordPage(width: width, height: height)))] }
  }

  private static func margins(
    _ change: @escaping @Sendable (inout WordMargins) -> Void
  ) -> @Sendable (WordFile) -> [WordEdit] {
    { file in
      var margins = file.sections[0].margins
      change(&margins)
      return [.section(0, .margins(margins))]
    }
  }

  @Test(arguments: [
    WordCase("A4", edits: paper(11906, 16838)), WordCase("A4, rounded", edits: paper(11900, 16840)),
    WordCase(
      "Letter", "第1段 错误: 纸张是215.9毫米×279.4毫米，不是A4 → 在页面设置里把纸张大小改为A4", mends: true,
      edits: paper(12240, 15840)),
    WordCase(
      "16开", "第1段 错误: 纸张是184毫米×260毫米，不是A4 → 在页面设置里把纸张大小改为A4", mends: true,
      edits: paper(10431, 14740)),
  ])
  func `PG-01: is A4`(_ one: WordCase) throws { try one.check("PG-01") }

  private static let setMargins = "在页面设置里把页边距改为上37毫米、下35毫米、左28毫米、右26毫米"

  @Test(arguments: [
    WordCase("a millimetre more", edits: margins { $0.top += 56 }),
    WordCase("those of GB/T 33476.2", edits: margins { ($0.top, $0.bottom) = (1960, 1847) }),
    WordCase("room for the binding apart", edits: margins { ($0.left, $0.gutter) = (1304, 284) }),
    WordCase(
      "those of Word",
      "第1段 错误: 页边距是上25.4毫米、左31.8毫米，天头应为37毫米、订口应为28毫米，各允许差1毫米 → \(setMargins)", mends: true,
      edits: margins { ($0.top, $0.bottom, $0.left, $0.right) = (1440, 1440, 1800, 1800) }),
    WordCase(
      "four millimetres less",
      "第1段 错误: 页边距是上33毫米、左28毫米，天头应为37毫米、订口应为28毫米，各允许差1毫米 → \(setMargins)", mends: true,
      edits: margins { $0.top = 1871 }),
  ])
  func `PG-02: has the margins of the standard`(_ one: WordCase) throws { try one.check("PG-02") }

  @Test(arguments: [
    WordCase("right"),
    WordCase("that of GB/T 33476.2", edits: margins { ($0.top, $0.bottom) = (1960, 1847) }),
    WordCase(
      "too narrow", "第1段 错误: 版心是152毫米×225毫米，应为156毫米×225毫米 → \(setMargins)", mends: true,
      edits: margins { $0.right += 227 }),
    WordCase(
      "too low", "第1段 错误: 版心是156毫米×235毫米，应为156毫米×225毫米 → \(setMargins)", mends: true,
      edits: margins { $0.bottom -= 567 }),
  ])
  func `PG-03: leaves 156 by 225 millimetres`(_ one: WordCase) throws { try one.check("PG-03") }
}
