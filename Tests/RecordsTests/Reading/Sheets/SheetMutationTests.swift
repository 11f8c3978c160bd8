import Diagnostics
import OfficePackaging
import TestMaterial
import Testing

@testable import Records

/// Files that were damaged, by accident or on purpose: whatever comes, an answer comes back.
@Suite struct SheetMutationTests {
  private static var package: SheetPackage {
    var package = SheetPackage(
      """
      <cols><col min="2" max="2" hidden="1"/></cols><sheetData>\
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>\
      <row r="2"><c r="A2" t="inlineStr"><is><t>演市监罚〔2022〕1号</t></is></c><c r="B2" s="1"><v>44684</v></c>\
      <c r="C2"><v>20000</v></c></row><row r="4" hidden="1"><c r="A4" t="e"><v>#REF!</v></c>\
      <c r="C4"><f>C2*2</f><v>40000.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>
      """)
    package.strings =
      "<si><t>文号</t></si><si><r><t>日</t></r><r><t>期</t></r></si><si><t>金额_x000D_</t></si>"
    package.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    return package
  }

  private func survive(_ bytes: [UInt8]) {
    do throws(Problems) {
      let workbook = try SpreadsheetReader.workbook(named: "台账.xlsx", bytes: bytes)
      let reading = SampleLedger.reader.read(workbook)
      #expect(
        reading.rowCount
          == reading.records.count + reading.skippedCount + reading.failed.count)
      #expect(reading.findings.allSatisfy { !$0.message.isEmpty && $0.location != nil })
    } catch {
      #expect(error.diagnostics.allSatisfy { $0.id.hasPrefix("xlsx.") && $0.suggestion != nil })
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a workbook whose bytes were changed is read or refused`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let whole = Self.package.bytes
    for _ in 0..<4 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(
          in: 1...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0...200, using: &random)) }
      survive(bytes)
    }
  }

  @Test(arguments: 0..<80 as Range<UInt64>)
  func `a workbook whose XML was cut, doubled or exchanged is read or refused`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let zip = try ZipReader(Self.package.bytes)
    let path = try #require(zip.paths.filter { $0.hasSuffix(".xml") }.randomElement(using: &random))
    let text = try String(decoding: #require(try zip.part(path)), as: UTF8.self)
    for _ in 0..<3 {
      var package = Self.package
      package.replaced = [(path, Array(Self.mutated(text, &random).utf8))]
      survive(package.bytes)
    }
  }

  /// Whole tags are moved, so that most of it is still XML.
  private static func mutated(_ text: String, _ random: inout SplitMix64) -> String {
    var tags = text.split(separator: "<", omittingEmptySubsequences: false).map { "<\($0)" }
    tags[0] = String(tags[0].dropFirst())
    for _ in 0...Int.random(in: 0...2, using: &random) {
      let place = Int.random(in: 1..<tags.count, using: &random)
      switch Int.random(in: 0...4, using: &random) {
      case 0: tags.remove(at: place)
      case 1: tags.insert(tags[place], at: place)
      case 2: tags.swapAt(place, Int.random(in: 1..<tags.count, using: &random))
      case 3: tags[place] = tags[place].replacing(/"[^"]*"/, with: "\"-99999999999999999999\"")
      default: tags[place] = tags[place].replacing(/>[^<]*/, with: ">9223372036854775807")
      }
      if tags.count < 3 { break }
    }
    return tags.joined()
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a text of commas, quotes and line ends is read or refused`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "文号", "日期", "金额", ",", ",", "\"", "\n", "\r\n", ";", "\t", "1.2万", "2022.5.3", "合计", "'=",
      "\u{0}",
    ]
    for _ in 0..<10 {
      let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do throws(Problems) {
        let workbook = try CSVReader.workbook(named: "台账.csv", bytes: Array(text.utf8))
        let reading = SampleLedger.reader.read(workbook)
        #expect(
          reading.rowCount
            == reading.records.count + reading.skippedCount + reading.failed.count)
      } catch {
        #expect(error.diagnostics.contains { $0.severity == .error })
      }
    }
  }
}
