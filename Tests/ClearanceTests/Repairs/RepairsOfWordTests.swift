import Clearance
import Diagnostics
import Documents
import Records
import Testing

@Suite struct `Repairs of a Word file` {
  /// As `--fix` does, round by round.
  private static func mended(_ sample: WordSample) throws -> (sample: WordSample, rules: [String]) {
    var (sample, rules) = (sample, [String]())
    for _ in 0..<8 {
      let file = try sample.file
      var proofreading = Proofreading(of: Recognition(file))
      proofreading.day = Day(year: 2022, month: 6, day: 1)
      let repairing = try WordRepairing(file, Rulebook.check(proofreading))
      guard !repairing.made.isEmpty else { break }
      sample = WordSample(bytes: repairing.bytes)
      rules += repairing.made.map(\.diagnostic.id)
    }
    return (sample, rules)
  }

  /// As clerks make them who know the words of an official document, and not its form.
  private static func raw() throws -> WordSample {
    let notice = try WordSample(
      Document(
        masthead: Masthead(mark: ["演示市市场监督管理局文件"], number: ["演市监〔2022〕3号"]),
        title: ["演示市市场监督管理局关于开展食品安全检查的通知"], addressees: Addressees(["各科室"]),
        body: [.paragraph(["各单位要在5月31日前完成检查，填写检查表（见附件），报市局食品科。"])],
        annexes: [Annex(title: ["检查表"], body: [.table(WordDocument.table(rows: 3))])],
        signature: SignatureBlock(
          agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"], seal: .seal))
    )
    .without(["w:headerReference", "w:footerReference", "w:docGrid"])
    .edited { file in
      [
        .evenAndOddHeaders(false), .removeParagraph(try label(file).index + 1),
        .cell(table: 0, row: 1, cell: 0, .merge(.goesOn)),
      ]
        + file.paragraphs.filter { $0.properties.borders.top?.color == "FF0000" }
        .map { .removeParagraph($0.index) }
    }
    return try notice.appending([
      "抄送：市委办公室，市政府办公室。", "演示市市场监督管理局办公室　　2022年5月12日印发",
    ])
  }

  private static func label(_ file: WordFile) throws -> WordParagraph {
    try #require(file.paragraphs.first { $0.text == "附件" })
  }

  @Test func `make what is missing, and find nothing more to do`() throws {
    let (sample, rules) = try Self.mended(Self.raw())
    #expect(Set(["PG-11", "PG-09", "AT-07", "TB-03", "IM-05"]).isSubset(of: rules), "\(rules)")
    #expect(
      try sample.allFindings(of: ["PG-09", "PG-11", "AT-07", "TB-03", "IM-05", "IM-06"]) == [])
    #expect(try Self.mended(sample).rules == [])
  }

  @Test(arguments: WordDocument.all + WordDocument.forms)
  func `leave our own documents alone`(document: Document) throws {
    let sample = WordSample(document)
    let file = try sample.file
    let repairs = Rulebook.check(Proofreading(of: Recognition(file))).compactMap(\.repair)
    #expect(repairs == [])
  }

  @Test func `are reported only where they were made`() throws {
    let file = try WordSample.notice.file
    let table = try #require(file.tables.first)
    let cell = try #require(table.rows[0].cells[0].blocks.flatMap(file.paragraphs).first)
    let diagnostic = Diagnostic(.warning, "XX-01", "有错", at: nil)
    let findings = [
      Finding(diagnostic, repair: .word([.removeParagraph(cell.index)])),
      Finding(
        diagnostic,
        repair: .word([.paragraph(0, .alignment(.center)), .removeParagraph(cell.index)])),
    ]
    let repairing = try WordRepairing(file, findings)
    #expect(repairing.made == [])
    #expect(try WordSample(bytes: repairing.bytes).file.paragraphs.count == file.paragraphs.count)
  }
}
