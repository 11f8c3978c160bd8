import Clearance
import Diagnostics
import TestMaterial
import Testing

@Suite struct `The scan of finished files` {
  @Test func `says the same of many files, in their order, as of each`() async {
    let files = (0..<60).map { number in
      PublicFile(
        OutputFile(
          path: "\(number).html",
          bytes: Array(
            String(repeating: "<p>无</p>\n", count: number * 300).utf8)
            + Array("<p>13900000123</p>".utf8)))
    }
    let scan = LeakScan()
    let together = await scan.findings(in: files)
    #expect(together == files.flatMap { scan.findings(in: $0) })
    #expect(together.map { $0.location?.file.name } == files.map(\.file.path))
  }

  @Test func `covers every private word of a line that is printed`() throws {
    let found = LeakCase.found("电话13900000123，证号99000119900307001X。\n", as: "a.txt")
    let place = try #require(found.first?.location)
    let line = try #require(place.file.line(1))
    #expect(String(decoding: line, as: UTF8.self) == "电话***********，证号******************。")
    #expect(found.marks == ["错误 PII-MOB a.txt:1:3", "错误 PII-ID18 a.txt:1:17"])
    #expect(
      found.map(\.message) == ["公开文件里有手机号“139＊＊＊＊0123”", "公开文件里有身份证号“990001＊＊＊＊＊＊＊＊001X”"])
  }

  @Test func `covers what stands beside a finding in a cell`() throws {
    let found = LeakCase.found(
      OfficeFiles.sheet([["甲13900000123，乙13900000124"], ["丙13900000125"]]), as: "a.xlsx")
    let lines = found.compactMap { $0.location.flatMap { $0.file.line($0.line) } }
    #expect(
      lines.map { String(decoding: $0, as: UTF8.self) } == [
        "甲***********，乙***********", "甲***********，乙***********", "丙***********",
      ])
    #expect(found.map { $0.location?.column } == [2, 15, 2])
  }

  @Test func `names the record whose row it is`() {
    let found = LeakCase.found(
      "文号,电话\n演市监处罚〔2022〕17号,13900000123\n演市监处罚〔2022〕18号,13900000124\n", as: "a.csv",
      from: [LeakCase.record, LeakCase.other])
    #expect(
      found.map(\.message) == [
        "演市监处罚〔2022〕17号的公开文件里有手机号“139＊＊＊＊0123”",
        "演市监处罚〔2022〕18号的公开文件里有手机号“139＊＊＊＊0124”",
      ])
  }

  @Test func `takes the time of the file, not more`() {
    let hyphens = String(repeating: "1-", count: 20_000)
    let nested = String(repeating: "<div>", count: 20_000) + "李芳"
    #expect(LeakCase.found(hyphens, as: "a.txt").errors == [])
    #expect(
      LeakCase.found(nested, as: "a.html", from: [LeakCase.record, LeakCase.third]).kinds == [
        "错误 PII-NAME"
      ])
  }
}
