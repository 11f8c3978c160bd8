/// A month's penalties as the public gets them, in the formats that the scan reads. No row holds anything private.
enum PublicList: String, CaseIterable {
  case html
  case json
  case csv

  func text(rows count: Int) -> String {
    let rows = Sample.rows(count).map(Self.cells)
    switch self {
    case .html: return Self.page(rows)
    case .json:
      let objects = rows.map { row in
        "{" + zip(Self.heads, row).map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ") + "}"
      }
      return "[" + objects.joined(separator: ", ") + "]"
    case .csv:
      return ([Self.heads] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n")
    }
  }

  private static let heads = ["序号", "文号", "当事人", "统一社会信用代码", "案由", "处罚", "日期", "链接"]

  private static func cells(_ row: Sample.Row) -> [String] {
    let serial = String(10_000_000 + (Int(row.number) ?? 0) * 7_919 % 89_999_999)
    return [
      row.number, "演市监处罚〔2026〕\(row.number)号", row.party, "92990001MA\(serial)",
      row.offence + "、未按规定查验供货者的许可证和产品合格证明文件", row.penalty, row.day,
      "/xzcf/2026/990000-\(row.number)/",
    ]
  }

  private static func page(_ rows: [[String]]) -> String {
    let lines = rows.map { row in
      let link = "<a href=\"\(row[7])\" title=\"\(row[1])\">\(row[1])</a>"
      let cells = [link] + row[2...6]
      return "<tr class=\"row\" id=\"r-\(row[0])\">"
        + cells.map { "<td>\($0)</td>" }.joined() + "</tr>"
    }
    return "<!DOCTYPE html><title>行政处罚信息公示</title><table>\n"
      + lines.joined(separator: "\n") + "\n</table>"
  }
}
