import Clearance
import Documents
import Records
import Testing

@Suite struct `The 版记 on its page` {
  /// As a clerk types it.
  private static let typed = ["抄送：市委办公室，市政府办公室。", "演示市市场监督管理局办公室　　2022年5月12日印发"]

  /// The same in a table at the foot of the page.
  private static let floating = """
    <w:tbl><w:tblPr><w:tblpPr w:vertAnchor="margin" w:tblpYSpec="bottom"/>\
    <w:tblW w:w="8844" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="8844"/></w:tblGrid>\
    \(typed.map { "<w:tr><w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc></w:tr>" }.joined())</w:tbl>
    """

  private static let rules = "首条和末条用1磅（0.35毫米）黑线，中间用0.75磅（0.25毫米）黑线，都与版心等宽"

  @Test(arguments: [
    WordCase("as they should be"), WordCase("none", of: .plain),
    WordCase("of a letter", of: .letter, xml: { try $0.asLetter() }),
    WordCase(
      "red", "表2第1行第1格 警告: 版记的分隔线不是黑色 → \(rules)", mends: true,
      xml: {
        try $0.replacing(
          #"w:sz="8" w:space="0" w:color="000000""#, with: #"w:sz="8" w:space="0" w:color="FF0000""#
        )
      }),
    WordCase(
      "all of one thickness", "表2第1行第1格 警告: 版记的首末两条分隔线粗细不是0.35毫米 → \(rules)", mends: true,
      xml: {
        try $0.replacing(
          #"w:sz="8" w:space="0" w:color="000000""#, with: #"w:sz="6" w:space="0" w:color="000000""#
        )
      }),
    WordCase(
      "paragraphs without rules", of: .unprinted, "第9段 警告: 版记没有分隔线 → \(rules)", mends: true,
      xml: { try $0.appending(typed) }),
  ])
  func `IM-05: has rules of 0.35 and 0.25 mm`(_ one: WordCase) throws { try one.check("IM-05") }

  @Test(arguments: [
    WordCase("at the foot"), WordCase("none", of: .plain),
    WordCase(
      "a box that the margin holds",
      xml: { sample in
        let y = try #require(try sample.file.shapes.last?.y?.distance)
        return try sample.replacing(
          #"relativeFrom="page"><wp:posOffset>\#(y)</wp:posOffset>"#,
          with: #"relativeFrom="margin"><wp:align>bottom</wp:align>"#)
      }),
    WordCase(
      "below the date", of: .unprinted, "第10段 警告: 版记下面还空着约12行，没有排在版心底部 → 把版记放进固定在版心底部的文本框，不用空行推",
      mends: true,
      xml: { try $0.appending(typed) }),
    WordCase(
      "a box too high", "表2第2行第1格 警告: 版记的下边缘距纸的上边252毫米，应与版心下边缘（262毫米）重合 → 移动版记所在的文本框，使末条分隔线落在版心下边缘",
      mends: true,
      xml: { sample in
        let file = try sample.file
        let y = try #require(file.shapes.last?.y?.distance)
        return try sample.replacing("\(y)", with: "\(y - 360_000)")
      }),
  ])
  func `IM-06: ends with the type area`(_ one: WordCase) throws { try one.check("IM-06") }

  @Test(arguments: [
    WordCase("none", of: .plain), WordCase("of a letter", of: .letter, xml: { try $0.asLetter() }),
    WordCase(
      "an odd one", of: .unprinted, "第10段 警告: 版记在第1面，是单页 → 双面印刷的，把版记移到下一面（双页）的底部；单面印刷的不用改",
      mends: true,
      xml: { try $0.appending(typed) }),
    WordCase(
      "an odd one, in a box",
      of: .unprinted, "表1第2行第1格 警告: 版记在第1面，是单页 → 双面印刷的，把版记移到下一面（双页）的底部；单面印刷的不用改", mends: true,
      xml: { try $0.appending(typed).mended(by: "IM-06") }),
    WordCase(
      "an odd one, in a box that hangs on words",
      of: .unprinted, "表1第2行第1格 警告: 版记在第1面，是单页 → 双面印刷的，把版记移到下一面（双页）的底部；单面印刷的不用改", mends: true,
      xml: {
        try $0.appending(typed).mended(by: "IM-06").edited { file in
          [.text(paragraph: file.shapes[0].anchor, range: 0..<0, with: "（此件公开发布）")]
        }
      }),
    WordCase(
      "an odd one, in a table that floats",
      of: .unprinted, "表1第2行第1格 警告: 版记在第1面，是单页 → 双面印刷的，把版记移到下一面（双页）的底部；单面印刷的不用改", mends: true,
      xml: { try $0.appending(xml: floating) }),
  ])
  func `IM-07: is on an even page`(_ one: WordCase) throws { try one.check("IM-07") }

  @Test func `IM-07: leaves the empty lines behind that pushed it down`() throws {
    let pushed = try WordSample.unprinted.appending(["", "", ""] + Self.typed)
    let blanks = { (sample: WordSample) in
      try sample.file.body.filter { block in
        guard case .paragraph(let index) = block else { return false }
        return try sample.file.paragraphs[index].isBlank
      }.count
    }
    #expect(try blanks(pushed) - blanks(pushed.mended(by: "IM-07")) == 3)
  }

  @Test(arguments: [
    WordCase("as it should be", of: .letter, xml: { try $0.asLetter().appending([typed[0]]) }),
    WordCase("of a notice"),
    WordCase(
      "printing", of: .letter, "第17段 错误: 信函的版记写了印发机关和印发日期 → 删去这一行", mends: true,
      xml: { try $0.asLetter().appending([typed[1]]) }),
    WordCase(
      "rules", of: .ruledLetter, "表1第1行第1格 错误: 信函的版记加了分隔线 → 删去版记的分隔线", mends: true,
      xml: { try $0.asLetter() }),
  ])
  func `IM-08: of a letter names no printer`(_ one: WordCase) throws { try one.check("IM-08") }
}

extension WordSample {
  /// A short notice without 版记.
  static let unprinted = WordSample(
    Document(
      title: ["关于做好检查工作的通知"], addressees: Addressees(["各科室"]),
      body: [.paragraph(["各单位要高度重视。"])],
      signature: SignatureBlock(agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"])))
}
