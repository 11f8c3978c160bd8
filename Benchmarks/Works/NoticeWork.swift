import Diagnostics
import Documents
import Records
import Templating
import Writers

/// Documents from Markdown templates, and the same built by hand.
enum NoticeWork {
  static let notice = """
    ---
    主送: "{{ 主送 }}"
    署名: "{{ 署名 }}"
    成文日期: "{{ 日期 }}"
    ---

    # {{ 标题 }}

    {{ 导语 }}

    ## 突出检查重点

    {{ 重点 }}

    ## 落实工作责任

    {{ 责任 }}
    """

  static let annex = """
    # 行政处罚名单

    | 序号 | 当事人 | 案由 | 处罚 | 日期 |
    |---|---|---|---|---|
    {% 循环 行 于 名单 %}
    | {{ 行.序号 }} | {{ 行.当事人 }} | {{ 行.案由 }} | {{ 行.处罚 }} | {{ 行.日期 }} |
    {% 结束 %}
    """

  /// Record → document → .docx.
  static func printing(_ template: String, _ record: Record) -> () -> Int {
    let template = parsed(template)
    let writer = WordWriter()
    return { writer.bytes(of: filled(template, record)).count }
  }

  /// Record → document.
  static func filling(_ template: String, _ record: Record) -> () -> Int {
    let template = parsed(template)
    return { size(filled(template, record)) }
  }

  /// The annex without a template.
  static func byHand(_ rows: [Sample.Row]) -> () -> Int {
    let origin = TextLocation(file: SourceFile(name: "名单.yaml", bytes: []))
    func cell(_ text: String) -> Table.Cell {
      Table.Cell([.field(Field(text, sensitivity: .open, origin: origin))])
    }
    let head = ["序号", "当事人", "案由", "处罚", "日期"].map { Table.Cell([.text($0)], scope: .column) }
    return {
      var table = [Table.Row(head, isHeader: true)]
      for row in rows {
        table.append(
          Table.Row([
            cell(row.number), cell(row.party), cell(row.offence), cell(row.penalty), cell(row.day),
          ]))
      }
      let columns = [Table.Column](repeating: Table.Column(), count: head.count)
      return size(
        Document(title: ["行政处罚名单"], body: [.table(Table(columns: columns, rows: table))]))
    }
  }

  private static func parsed(_ text: String) -> MarkdownTemplate {
    do throws(Problems) {
      return try MarkdownTemplate(parsing: SourceFile(name: "模板.md", text: text))
    } catch {
      preconditionFailure("\(error.diagnostics)")
    }
  }

  private static func filled(_ template: MarkdownTemplate, _ record: Record) -> Document {
    let (document, problems) = template.filled(with: record)
    precondition(problems.isEmpty, "\(problems)")
    return document
  }

  /// In rows or blocks: enough that nothing is optimised away.
  private static func size(_ document: Document) -> Int {
    guard case .table(let table)? = document.body.first else { return document.body.count }
    return table.rows.count
  }
}
