import Diagnostics
import Documents
import Records

/// Invented penalties, the same as in `rivals/sample.py`.
enum Sample {
  struct Row {
    let number: String
    let party: String
    let offence: String
    let penalty: String
    let day: String
  }

  static func rows(_ count: Int) -> [Row] {
    (1...max(count, 1)).map { number in
      Row(
        number: "\(number)", party: "演示市第\(number)号示例药店", offence: "未按规定保存购进记录",
        penalty: "警告，罚款\(1000 + number)元", day: "2026年1月\(number % 28 + 1)日")
    }
  }

  static func record(rows count: Int) -> Record {
    let origin = TextLocation(file: SourceFile(name: "名单.yaml", bytes: []))
    let items = rows(count).map { row in
      let fields = [
        ("序号", row.number), ("当事人", row.party), ("案由", row.offence), ("处罚", row.penalty),
        ("日期", row.day),
      ]
      let record = Record(
        "处罚", fields: fields.map { ($0.0, datum(.text($0.1), origin)) }, origin: origin)
      return datum(.record(record), origin)
    }
    return Record("名单", fields: [("名单", datum(.list(items), origin))], origin: origin)
  }

  static func datum(_ value: Value, _ origin: TextLocation) -> Datum {
    Datum(value, sensitivity: .open, origin: origin)
  }

  static func yaml(rows count: Int) -> [UInt8] {
    var text = "种类: 处罚名单\n名单:\n"
    for row in rows(count) {
      text += """
          - 序号: \(row.number)
            当事人: \(row.party)
            文号: 演市监罚〔2026〕\(row.number)号
            案由: "\(row.offence)"
            处罚: [\(row.penalty), 责令改正]
            日期: \(row.day)
            公开: 是

        """
    }
    return Array(text.utf8)
  }

  static func markdown(rows count: Int) -> String {
    let lines = rows(count).map {
      "| \($0.number) | \($0.party) | \($0.offence) | \($0.penalty) | \($0.day) |"
    }
    return (["| 序号 | 当事人 | 案由 | 处罚 | 日期 |", "|---|---|---|---|---|"] + lines)
      .joined(separator: "\n")
  }
}
