import Diagnostics
import Testing
import Yinfa

/// A fact is written once: changing it changes its own words in every format, and nothing else.
@Suite struct ChangedFactsTests {
  struct Change: CustomStringConvertible, Sendable {
    let office: String
    let path: String
    /// In the data.
    let old: String
    let new: String
    /// In print; each old text stands there as often as the new one must.
    let printed: [(old: String, new: String)]

    var description: String { "\(office): \(old) → \(new)" }
  }

  static let changes = [
    Change(
      office: "guigang", path: "plans/2022-drug-safety.yaml", old: "姓名: 罗均职", new: "姓名: 某新任",
      printed: [("组长：罗均职", "组长：某新任")]),
    Change(
      office: "naiman", path: "plans/2023-device-quality.yaml", old: "姓名: 刘晓华", new: "姓名: 某新任",
      printed: [("组长：刘晓华", "组长：某新任")]),
    Change(
      office: "changyuan", path: "plans/2024-13.yaml", old: "结束: 2024-11-30", new: "结束: 2024-11-15",
      printed: [("10月1日至11月30日", "10月1日至11月15日")]),
    Change(
      office: "guigang", path: "plans/2022-drug-safety.yaml", old: "每月: 9", new: "每月: 12",
      printed: [("每月9日前", "每月12日前")]),
    Change(
      office: "guigang", path: "plans/2022-drug-safety.yaml", old: "2022-06-20", new: "2022-06-25",
      printed: [("6月20日", "6月25日")]),
    Change(
      office: "guigang", path: "plans/2022-drug-safety.yaml", old: "期限: 2022-11-20",
      new: "期限: 2022-11-10", printed: [("11月20日前", "11月10日前")]),
    Change(
      office: "naiman", path: "plans/2023-device-quality.yaml", old: "期限: 2023-06-01",
      new: "期限: 2023-06-05", printed: [("6月1日前", "6月5日前")]),
    Change(
      office: "wugang", path: "plans/2022-47.yaml", old: "名称: 警示", new: "名称: 提醒",
      printed: [
        ("守信、警示、失信", "守信、提醒、失信"), ("警示等级：", "提醒等级："), ("对评为“警示”的", "对评为“提醒”的"),
      ]),
  ]

  @Test(arguments: changes, Format.allCases)
  func `a changed fact changes its own words alone`(change: Change, format: Format) throws {
    let press = try DataFolder.press(change.office)
    let record = try DataFolder.file(change.office, change.path)
    let before = try text(of: record, press, format)
    let after = try text(of: record.replacing(change.old, with: change.new), press, format)
    #expect(before != after)
    let expected = change.printed.reduce(before) { text, words in
      #expect(text.contains(words.old))
      return text.replacing(words.old, with: words.new)
    }
    #expect(after == expected)
  }

  private func text(of record: InputFile, _ press: Press, _ format: Format) throws -> String {
    let rendering = press.render(record, to: [format])
    let file = try #require(rendering.files.first, "\(rendering.diagnostics.map(\.message))")
    return try PrintedText.of(file.bytes, format)
  }
}
