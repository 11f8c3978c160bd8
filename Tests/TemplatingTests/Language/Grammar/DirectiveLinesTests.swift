import Diagnostics
import Records
import Templating
import Testing

struct `A line of directives` {
  @Test(arguments: [
    ("甲\n{% 如果 是 %}\n乙\n{% 结束 %}\n丙", "甲\n乙\n丙"),
    ("  {% 如果 是 %}  \n  乙\n  {% 结束 %}\t\r\n丙", "  乙\n丙"),
    ("{% 如果 是 %}{# 注 #} {% 结束 %}\n丙\n", "丙\n"),
    ("甲 {% 如果 是 %} 乙\n{% 结束 %}丙\n", "甲  乙\n丙\n"),
    ("甲{# 注\n注 #}\n乙", "甲\n乙"),
    ("{% 如果 是 %}\n\n{% 结束 %}", "\n"),
    ("{{ 甲? }}\n乙", "\n乙"),
    ("\n\n", "\n\n"),
  ])
  func `leaves no line behind, and other lines whole`(text: String, printed: String) throws {
    let file = SourceFile(name: "甲.txt", text: text)
    let template = try TextTemplate(parsing: file, escaping: .none)
    let bytes = template.filled(with: Record([:])).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == printed)
  }
}
