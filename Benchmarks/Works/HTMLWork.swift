import Diagnostics
import Records
import Templating

/// A page from a template, and the same bytes appended by hand.
enum HTMLWork {
  static let template = """
    <table>
    {% 循环 行 于 名单 %}
    <tr><td>{{ 行.序号 }}</td><td>{{ 行.当事人 }}</td><td>{{ 行.案由 }}</td><td>{{ 行.处罚 }}</td><td>{{ 行.日期 }}</td></tr>
    {% 结束 %}
    </table>
    """

  static func filling(_ record: Record) -> () -> Int {
    let template: TextTemplate
    do throws(Problems) {
      template = try TextTemplate(
        parsing: SourceFile(name: "名单.html", text: Self.template), escaping: .html)
    } catch {
      preconditionFailure("\(error.diagnostics)")
    }
    return {
      let (bytes, problems) = template.filled(with: record)
      precondition(problems.isEmpty, "\(problems)")
      return bytes.count
    }
  }

  static func byHand(_ rows: [Sample.Row]) -> () -> Int {
    {
      var page: [UInt8] = []
      append("<table>\n", to: &page)
      for row in rows {
        append("<tr><td>", to: &page)
        appendEscaped(row.number, to: &page)
        append("</td><td>", to: &page)
        appendEscaped(row.party, to: &page)
        append("</td><td>", to: &page)
        appendEscaped(row.offence, to: &page)
        append("</td><td>", to: &page)
        appendEscaped(row.penalty, to: &page)
        append("</td><td>", to: &page)
        appendEscaped(row.day, to: &page)
        append("</td></tr>\n", to: &page)
      }
      append("</table>", to: &page)
      return page.count
    }
  }

  private static func append(_ markup: StaticString, to page: inout [UInt8]) {
    markup.withUTF8Buffer { page.append(contentsOf: $0) }
  }

  private static func appendEscaped(_ text: String, to page: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;", to: &page)
      case UInt8(ascii: "<"): append("&lt;", to: &page)
      case UInt8(ascii: ">"): append("&gt;", to: &page)
      case UInt8(ascii: "\""): append("&quot;", to: &page)
      case UInt8(ascii: "'"): append("&#39;", to: &page)
      case _: page.append(byte)
      }
    }
  }
}
