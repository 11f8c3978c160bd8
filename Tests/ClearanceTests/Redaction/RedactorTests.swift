import Clearance
import Diagnostics
import Documents
import Records
import TestMaterial
import Testing

/// What anyone may read of a decision, and what is gone from it.
@Suite struct `The redactor` {
  private static let person = """
    当事人:
      类型: 自然人
      名称: 李演芳
      证件类型: 身份证
      证件号码: 99000119900307001X
      住所: 演示省演示市演示区演示街5号3单元201室
      联系电话: "13900000006"
    违法行为:
      类型: 销售劣药
      事实: 李演芳（身份证号９９０００１19900307001X，电话139 0000 0006）住演示省演示市演示区演示街5号3单元201室，证人赵　演甲、钱演乙到场。
      违反: {法规: 中华人民共和国药品管理法, 条款: 第九十八条第一款}
      依据: {法规: 中华人民共和国药品管理法, 条款: 第一百一十七条第一款}
    相关人员:
      - {姓名: 赵演甲, 身份: 证人}
      - {姓名: 钱演乙, 身份: 购买人, 称谓: 乙}
    """

  @Test func `a natural person keeps the surname, and nothing by which to be found`() throws {
    let (record, _) = try redacted(Self.person)
    let party = try #require(record.record.record("当事人"))
    #expect(record.partyName == "李某某")
    #expect(party.text("证件号码") == "×××")
    #expect(party.text("联系电话") == "×××")
    #expect(party.text("住所") == "演示省演示市演示区")
  }

  @Test func `a text is searched for names and numbers however they are written`() throws {
    let facts = try redacted(Self.person).record.record.record("违法行为")?.text("事实")
    #expect(
      facts == "李某某（身份证号×××，电话×××）住演示省演示市演示区，证人赵某某、乙到场。")
  }

  @Test func `an enterprise is named with its code and seat, and its head by the surname alone`()
    throws
  {
    let (record, log) = try redacted()
    let party = try #require(record.record.record("当事人"))
    #expect(record.partyName == "演示市某某药店有限公司")
    #expect(record.creditCode == "91990001MA0000007C")
    #expect(party.text("住所") == "演示市演示路1号")
    #expect(party.record("负责人")?.text("姓名") == "周某某")
    #expect(log.redactions.map(\.field) == ["当事人.负责人.姓名"])
  }

  @Test func `a shop's registered name keeps the personal name in it`() throws {
    let (record, _) = try redacted(
      """
      当事人:
        类型: 个体工商户
        名称: 演示区李演芳便利店
        统一社会信用代码: 92990001MA00000154
        住所: 演示市演示街12号
        负责人: {身份: 经营者, 姓名: 李演芳}
      违法行为:
        类型: 销售劣药
        事实: 演示区李演芳便利店的经营者李演芳承认上述事实。
        违反: {法规: 中华人民共和国药品管理法, 条款: 第九十八条第一款}
        依据: {法规: 中华人民共和国药品管理法, 条款: 第一百一十七条第一款}
      """)
    #expect(record.record.record("违法行为")?.text("事实") == "演示区李演芳便利店的经营者李某某承认上述事实。")
  }

  @Test func `words that the office withholds are replaced everywhere`() throws {
    let (record, log) = try redacted(
      """
      违法行为:
        类型: 销售劣药
        事实: 每盒38.50元购进，又以每盒38.50元退回。
        违反: {法规: 中华人民共和国药品管理法, 条款: 第九十八条第一款}
        依据: {法规: 中华人民共和国药品管理法, 条款: 第一百一十七条第一款}
      隐去: [{文字: 38.50元, 类别: 商业秘密, 理由: 进货价格, 改为: 若干元}]
      """)
    #expect(record.record.record("违法行为")?.text("事实") == "每盒若干元购进，又以每盒若干元退回。")
    let withheld = log.redactions.filter { $0.kind == .tradeSecret }
    #expect(withheld.map(\.offset) == [2, 12])
    #expect(withheld.map(\.reason) == ["进货价格", "进货价格"])
  }

  @Test func `two persons of one surname stay two`() throws {
    let (record, _) = try redacted(
      """
      违法行为:
        类型: 销售劣药
        事实: 李演甲卖给李演乙，李演乙转卖。
        违反: {法规: 中华人民共和国药品管理法, 条款: 第九十八条第一款}
        依据: {法规: 中华人民共和国药品管理法, 条款: 第一百一十七条第一款}
      相关人员: [李演甲, 李演乙]
      """)
    #expect(record.record.record("违法行为")?.text("事实") == "李某某卖给李某某2，李某某2转卖。")
  }

  @Test func `what is closed is not in a public record at all`() throws {
    let (record, _) = try redacted(Self.person)
    for key in ["审核", "送达", "公示", "相关人员", "隐去", "事件", "承办人", "立案日期"] {
      #expect(record.record[key] == nil, "\(key)")
    }
    #expect(record.record.sensitivities == [.open])
  }

  @Test func `the log gives back the words that were served, field by field`() throws {
    let sample = try SampleDecision(Self.person)
    let (record, log) = try redacted(Self.person)
    for (path, served) in sample.decision.record.texts(under: "") {
      guard let published = record.record.texts(under: "").first(where: { $0.0 == path }) else {
        continue
      }
      #expect(log.served(published.1, field: path) == served, "\(path)")
    }
  }

  @Test func `a template that asks for a closed value prints crosses`() throws {
    let sample = try SampleDecision()
    let origin = sample.decision.record.origin
    let closed = Inline.field(Field("13900000006", sensitivity: .restricted, origin: origin))
    let open = Inline.field(Field("演示市", sensitivity: .open, origin: origin))
    let document = Document(
      title: [open, .strong([closed])], body: [.paragraph([closed])], note: [closed])
    let published = Redactor(sample.settings).publish(document, of: []).document
    #expect(published.title.plainText == "演示市×××")
    #expect(published.note?.plainText == "×××")
    #expect(published.body == [.paragraph([.field(Field("×××", sensitivity: .open, origin: nil))])])
  }

  private func redacted(
    _ changes: String = ""
  ) throws -> (record: PublicRecord, log: RedactionLog) {
    let sample = try SampleDecision(changes)
    let day = try #require(Day(year: 2022, month: 6, day: 1))
    return Redactor(sample.settings).redact(
      try ClearedDecision(sample.decision, settings: sample.settings, on: day))
  }
}

extension Record {
  fileprivate var sensitivities: Set<Sensitivity> {
    fields.reduce(into: []) { found, field in
      found.insert(field.datum.sensitivity)
      found.formUnion(field.datum.records.flatMap(\.sensitivities))
    }
  }

  /// Every text with its path, lists counted from 1.
  fileprivate func texts(under path: String) -> [(String, String)] {
    fields.flatMap { field in
      field.datum.texts(at: path.isEmpty ? field.key : "\(path).\(field.key)")
    }
  }
}

extension Datum {
  fileprivate var records: [Record] {
    switch value {
    case .record(let record): [record]
    case .list(let items): items.flatMap(\.records)
    case .text, .integer, .flag, .date, .money, .blocks: []
    }
  }

  fileprivate func texts(at path: String) -> [(String, String)] {
    switch value {
    case .text(let text): [(path, text)]
    case .record(let record): record.texts(under: path)
    case .list(let items):
      items.enumerated().flatMap { $0.element.texts(at: "\(path)[\($0.offset + 1)]") }
    case .integer, .flag, .date, .money, .blocks: []
    }
  }
}
