import Diagnostics
import Documents
import TestMaterial
import Testing

@testable import Records

@Suite struct RecordSpellingTests {
  private static let party = Shape(
    "当事人", "被处罚的人",
    fields: [
      FieldDefinition("名称", .text, .open, required: true, "名称"),
      FieldDefinition("住所", .text, .open, "住所"),
      FieldDefinition("负责人", .record { head }, .open, "负责人"),
    ],
    derive: { record in record.derive("住所", from: ["名称"], record["住所"] == nil ? .text("不详") : nil) }
  )

  private static let head = Shape(
    "负责人", "负责的人",
    fields: [
      FieldDefinition("身份", .text, .open, "身份"), FieldDefinition("姓名", .text, .open, "姓名"),
    ])

  private static let sanction = Shape(
    "处罚", "一种处罚",
    fields: [
      FieldDefinition("种类", .text, .open, required: true, "种类"),
      FieldDefinition("金额", .money, .open, "多少元"),
      FieldDefinition("说明", .prose, .open, "怎样算的"),
    ], shorthand: "种类")

  private static let shape = Shape(
    "处罚决定", "一件行政处罚决定",
    fields: [
      FieldDefinition("文号", .text, .open, required: true, "文号"),
      FieldDefinition("决定日期", .day, .open, "日期"),
      FieldDefinition("件数", .integer(0...1000), .open, "件数"),
      FieldDefinition("听证", .flag, .open, "是否举行听证"),
      FieldDefinition("承办人", .list(.text), .open, "承办的人"),
      FieldDefinition("当事人", .record { party }, .open, "被处罚的人"),
      FieldDefinition("事实", .prose, .open, "违法事实"),
      FieldDefinition("证据", .list(.prose), .open, "证据"),
      FieldDefinition("处罚", .list(.record { sanction }), .open, "处罚"),
    ])

  private static func outline(_ yaml: String) throws -> RecordOutline {
    let node = try YAMLReader(SourceFile(name: "", text: yaml)).document()
    guard case .mapping(let entries) = node.content else { return try #require(nil) }
    let fields = Node(.mapping(entries.filter { $0.key != "种类" }), at: node.location)
    var reader = RecordReader()
    let record = reader.read(fields, as: shape)
    #expect(reader.problems.map(\.message) == [])
    return RecordOutline(record, as: shape)
  }

  private static func spelled(_ yaml: String) throws -> String {
    RecordSpelling(try outline(yaml), kind: "处罚决定").text
  }

  @Test func `keys stand in the order of the shape, and what is short on one line`() throws {
    let text = try Self.spelled(
      """
      处罚:
        - 金额: 1.2万元
          种类: 罚款
        - 警告
      听证: true
      件数: 3
      承办人:
        - 甲某
        - 乙某
      当事人: {负责人: {姓名: 张某某, 身份: 法定代表人}, 名称: 演示市某某药店有限公司, 住所: 演示市演示路1号}
      文号: "演市监处罚〔2022〕9号"
      决定日期: '2022-05-16'
      """)
    #expect(
      text == """
        种类: 处罚决定
        文号: 演市监处罚〔2022〕9号
        决定日期: 2022-05-16
        件数: 3
        听证: 是
        承办人: [甲某, 乙某]
        当事人:
          名称: 演示市某某药店有限公司
          住所: 演示市演示路1号
          负责人: {身份: 法定代表人, 姓名: 张某某}
        处罚:
          - {种类: 罚款, 金额: 12000}
          - {种类: 警告}

        """)
  }

  @Test func `paragraphs and what is long have lines of their own`() throws {
    let long = String(repeating: "演示市很长的名称", count: 5)
    let yaml = """
      种类: 处罚决定
      文号: "1: 2"
      承办人:
        - \(long)
        - \(long)
      当事人: {名称: 演示公司}
      事实: |-
        第一段。

        第二段。
      证据:
        - 一句
        - |-
          甲
          乙
      处罚:
        - 种类: 罚款
          金额: 300.50
          说明: 只有一段

      """
    #expect(try Self.spelled(yaml) == yaml)
  }

  @Test func `what was worked out is not written`() throws {
    #expect(
      try Self.spelled("文号: 甲\n当事人: 演示公司\n".replacing("演示公司", with: "{名称: 演示公司}"))
        == "种类: 处罚决定\n文号: 甲\n当事人: {名称: 演示公司}\n")
  }

  @Test(arguments: [
    "null", "~", "#甲", "甲 #乙", "甲: 乙", "标题：甲", "“甲”", "'", "\"", "- 甲", "[甲]", "{甲}", "*甲", "&甲",
    "!甲",
    "%", "@", "`", "|", ">", "甲:", ":甲", "?", "0012", "1.50", "是", "no", "…", "——", "a\\b", "---",
    "...",
    "2022-05-01", "甲,乙", "甲\t乙", "\u{FEFF}甲", "甲\u{3000}乙", "〔2022〕", "、", "-甲", ".甲", "Null",
  ])
  func `a word is read back as it was, in brackets and out of them`(word: String) throws {
    let place = TextLocation(file: SourceFile(name: "", text: ""))
    let text = Datum(.text(word), sensitivity: .open, origin: place)
    let name = Record("当事人", fields: [("名称", text)], origin: place)
    let record = Record(
      "处罚决定",
      fields: [
        ("文号", text), ("承办人", Datum(.list([text, text]), sensitivity: .open, origin: place)),
        ("当事人", Datum(.record(name), sensitivity: .open, origin: place)), ("事实", text),
      ], origin: place)
    let outline = RecordOutline(record, as: Self.shape)
    #expect(try Self.outline(RecordSpelling(outline, kind: "处罚决定").text) == outline)
  }

  @Test func `whatever a record holds is read back`() throws {
    var random = SplitMix64(seed: 20_220_516)
    for _ in 0..<300 {
      let record = Self.record(&random)
      let text = RecordSpelling(record, kind: "处罚决定").text
      #expect(try Self.outline(text) == record, "\(text)")
    }
  }

  private static func record(_ random: inout SplitMix64) -> RecordOutline {
    let place = TextLocation(file: SourceFile(name: "", text: ""))
    func datum(_ value: Value) -> Datum { Datum(value, sensitivity: .open, origin: place) }
    func word() -> Datum { datum(.text(words(&random, lines: 1))) }
    func prose() -> Datum {
      datum(.text(words(&random, lines: Int.random(in: 1...3, using: &random))))
    }
    func some(_ make: () -> Datum) -> Datum {
      datum(.list((0..<Int.random(in: 1...3, using: &random)).map { _ in make() }))
    }
    let sanctions = some {
      datum(.record(Record("处罚", fields: [("种类", word()), ("说明", prose())], origin: place)))
    }
    let head = Record("负责人", fields: [("姓名", word())], origin: place)
    let party = Record(
      "当事人", fields: [("名称", word()), ("负责人", datum(.record(head)))], origin: place)
    let record = Record(
      "处罚决定",
      fields: [
        ("处罚", sanctions), ("文号", word()), ("承办人", some(word)), ("证据", some(prose)),
        ("事实", prose()), ("当事人", datum(.record(party))),
      ], origin: place)
    return RecordOutline(record, as: shape)
  }

  /// As a field may hold them: without blanks at the ends of the whole.
  private static func words(_ random: inout SplitMix64, lines: Int) -> String {
    let pieces = [
      "甲", "乙丙", ":", ": ", "#", " #", "：", "“", "”", "'", "\"", "-", "- ", "[", "]", "{", "}", ",",
      "，", "|", "0", "1.5", "\\", "*", "&", "!", "%", "~", " ", "。", "a", "null", "\u{3000}", "？",
    ]
    let texts = (0..<lines).map { _ in
      "始"
        + (0..<Int.random(in: 0...6, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined() + "终"
    }
    return texts.joined(separator: "\n")
  }
}
