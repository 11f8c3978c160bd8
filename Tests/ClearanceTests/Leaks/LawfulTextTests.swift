import Clearance
import Diagnostics
import TestMaterial
import Testing

/// What must not stop a public file.
@Suite struct `Lawful text` {
  private static func text(seed: UInt64, lines: Int, _ line: (inout SplitMix64) -> String) -> String
  {
    var random = SplitMix64(seed: seed)
    return (0..<lines).map { _ in line(&random) }.joined(separator: "\n")
  }

  private static func day(_ random: inout SplitMix64) -> String {
    let (year, month, day) = (
      Int.random(in: 1990...2030, using: &random), Int.random(in: 1...12, using: &random),
      Int.random(in: 1...28, using: &random)
    )
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return [
      "\(year)-\(two(month))-\(two(day))", "\(year).\(month).\(day)", "\(year)年\(month)月\(day)日",
      "\(year)\(two(month))\(two(day))", "\(year)-\(two(month))-\(two(day))T08:00:00",
    ].randomElement(using: &random) ?? ""
  }

  private static func hex(_ random: inout SplitMix64) -> String {
    (0..<4).map { _ in
      let digits = String(random.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// A code in digits alone, with a right check digit.
  private static func code(_ random: inout SplitMix64) -> String {
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    while true {
      let head = [9, Int.random(in: 1...3, using: &random), 9, 9]
      let digits = head + (0..<13).map { _ in Int.random(in: 0...9, using: &random) }
      let check = (31 - zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 31) % 31
      if check < 10 { return (digits + [check]).map(String.init).joined() }
    }
  }

  @Test func `of check sums says nothing`() {
    let text = Self.text(seed: 1, lines: 4_000, Self.hex)
    #expect(LeakCase.found(text, as: "SHA256SUMS").marks == [])
  }

  @Test func `of two dates says nothing`() {
    let joints = [" ", "至", "—", "-", " - ", "/", ",", "|"]
    let text = Self.text(seed: 2, lines: 4_000) { random in
      Self.day(&random) + (joints.randomElement(using: &random) ?? "") + Self.day(&random)
    }
    #expect(LeakCase.found(text, as: "a.txt").errors.map(\.message) == [])
    #expect(LeakCase.found(text, as: "a.csv").errors.map(\.message) == [])
  }

  @Test func `of codes in digits alone says nothing`() {
    let text = Self.text(seed: 3, lines: 4_000, Self.code)
    #expect(LeakCase.found(text, as: "a.txt").marks == [])
  }

  @Test func `of a bank's own code says nothing`() {
    let text = Self.text(seed: 7, lines: 2_000) { random in
      "演示农村商业银行股份有限公司，统一社会信用代码\(Self.code(&random))，联系电话0990-0000000"
    }
    #expect(LeakCase.found(text, as: "a.txt").errors.map(\.message) == [])
  }

  /// Names of laws with their clauses, numbers of orders and standards, telephones that everybody may call.
  @Test(arguments: [
    "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项", "国家市场监督管理总局令第45号", "国发〔2022〕12号",
    "GB/T 9704—2012、GB 2760-2014、SB/T 10379-2012", "拨打12315、12345或者96119", "违法所得1234567890.12元",
    "货值金额138.12万元，罚款1380012元", "生产日期2022-01-05，批号20220105138001", "条形码6901234567892，净含量500g",
    "（2022）演0101行初12号", "许可证号JY19900010000012", "第1页 共12页，附件1-12", "商标注册号13900000，第30类",
    "2022年5月1日至2022年12月31日", "9:00—12:00，14:30—17:30", "东经110.123456789度，北纬23.123456789度",
    "https://example.cn/xzcf/2022/990000-0017/?page=12&size=100",
    "版本1.12.123，ISBN 978-7-5093-1234-5",
    "CMA证书编号200000000000，报告编号SP202205120001", "一般程序，二〇二二年五月十二日，罚款壹拾贰万叁仟元整",
    "向未成年人销售香烟", "演示市人民医院诊断试剂", "演示县某中学食堂", "地址：演示市演示路12号3栋501室",
    "0.123456789012345678", "10000000000000000000", "占比99.99%，同比5%",
  ])
  func `of the trade is no error`(_ text: String) {
    for path in ["a.txt", "a.md", "a.csv", "a.html"] {
      let found = LeakCase.found(text, as: path, from: [LeakCase.record])
      #expect(found.errors.map(\.message) == [], "\(path)")
    }
  }

  @Test func `of numbers of documents and amounts says nothing`() {
    let text = Self.text(seed: 4, lines: 4_000) { random in
      let number = Int.random(in: 1...9999, using: &random)
      let amount = Int.random(in: 1...99_999_999_999, using: &random)
      return "演市监处罚〔2022〕\(number)号，罚款\(amount)元，没收违法所得\(amount).\(number % 90 + 10)元"
    }
    #expect(LeakCase.found(text, as: "a.txt").marks == [])
  }

  /// A row as lists of penalties have it.
  private static func row(_ random: inout SplitMix64) -> [String] {
    let number = Int.random(in: 1...999, using: &random)
    return [
      "\(number)", "演市监处罚〔2022〕\(number)号", "演示市第\(number)食品经营部", code(&random), day(&random),
      "警告；罚款\(number * 1_000)元", "0.\(number)", "/xzcf/2022/990000-\(number + 1_000)/",
    ]
  }

  @Test func `of lists of penalties is no error in any format`() {
    var random = SplitMix64(seed: 5)
    let rows = (0..<300).map { _ in Self.row(&random) }
    let csv = rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
    let page = rows.map { row in "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
    let json =
      "[" + rows.map { "[\"" + $0.joined(separator: "\",\"") + "\"]" }.joined(separator: ",") + "]"
    #expect(LeakCase.found(csv, as: "a.csv").errors.map(\.message) == [])
    #expect(LeakCase.found("<table>\(page)</table>", as: "a.html").errors.map(\.message) == [])
    #expect(LeakCase.found(json, as: "a.json").errors.map(\.message) == [])
    #expect(LeakCase.found(OfficeFiles.sheet(rows), as: "a.xlsx").errors.map(\.message) == [])
  }

  @Test func `with an identity number anywhere in it is always an error`() {
    var random = SplitMix64(seed: 6)
    for _ in 0..<60 {
      var rows = (0..<6).map { _ in Self.row(&random) }
      let (row, column) = (
        Int.random(in: 0..<6, using: &random), Int.random(in: 0..<8, using: &random)
      )
      rows[row][column] += "（\(Self.identity(&random))）"
      let csv = rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
      let page = rows.map { row in "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>" }
        .joined()
      for (text, path) in [(csv, "a.csv"), (csv, "a.txt"), (page, "a.html")] {
        #expect(LeakCase.found(text, as: path).errors.map(\.id) == ["PII-ID18"], "\(rows[row])")
      }
      #expect(
        LeakCase.found(OfficeFiles.sheet(rows), as: "a.xlsx").errors.map(\.id) == ["PII-ID18"])
    }
  }

  /// Of 990000, which no place has, with a right check character.
  private static func identity(_ random: inout SplitMix64) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let date =
      Int.random(in: 1950...2009, using: &random) * 10_000
      + Int.random(in: 1...12, using: &random) * 100 + Int.random(in: 1...28, using: &random)
    let digits = "990001\(date)\(Int.random(in: 100...999, using: &random))"
    let sum = zip(digits.utf8, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    return digits + String(Array("10X98765432")[sum % 11])
  }
}
