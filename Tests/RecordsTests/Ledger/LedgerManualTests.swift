import Diagnostics
import Testing

@testable import Records

/// `docs/ledgers.md`: what it shows can be read, and what it says is so.
@Suite struct `The manual of ledgers` {
  private let text: String

  init() throws {
    text = String(decoding: try Repository.bytes(of: "docs/ledgers.md"), as: UTF8.self)
  }

  @Test func `its mapping is one`() throws {
    let block = try #require(text.firstMatch(of: #/```映射\n(?<yaml>(?s:.*?))```/#)?.yaml)
    let mapping = try SampleLedger.mapping(String(block))
    #expect(mapping.kind == "处罚决定")
    let reader = try LedgerReader(mapping, as: PenaltyDecision.shape)
    #expect(reader.targets.count == 7)
    #expect(reader.constants.count == 2)
  }

  @Test func `its numbers add up`() throws {
    let match = try #require(
      text.firstMatch(of: #/读入(\d+)行：处罚决定(\d+)条，跳过(\d+)行.*有错误(\d+)行/#))
    let numbers = [match.1, match.2, match.3, match.4].compactMap { Int($0) }
    #expect(numbers.count == 4 && numbers[0] == numbers[1] + numbers[2] + numbers[3])
  }

  @Test func `every key of a mapping is in it`() {
    let keys = LedgerMapping.shape.fields.map(\.key) + LedgerColumn.shape.fields.map(\.key)
    #expect(keys.filter { !["列名"].contains($0) && !text.contains($0) } == [])
  }
}
