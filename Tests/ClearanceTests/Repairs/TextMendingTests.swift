import Clearance
import Diagnostics
import Testing

@Suite struct `Repairs are made in the text that a person wrote` {
  private static let file = SourceFile(name: "甲.md", text: "第一行，有错.\n第二行有错.\n")

  private static func finding(_ edits: (line: Int, column: Int, old: String, new: String)...)
    -> Finding
  {
    Finding(
      Diagnostic(.warning, "XX-01", "有错", at: nil),
      repair: .text(
        edits.map {
          TextEdit(at: TextLocation(file: file, line: $0.line, column: $0.column), $0.old, $0.new)
        }))
  }

  private static func mended(_ findings: Finding...) -> (text: String, made: Int) {
    let mending = TextMending(file, findings)
    return (String(decoding: mending.bytes, as: UTF8.self), mending.made.count)
  }

  @Test func `each in its place, whatever the order of the findings`() {
    let (text, made) = Self.mended(
      Self.finding((2, 6, ".", "。")), Self.finding((1, 7, ".", "。")))
    #expect(text == "第一行，有错。\n第二行有错。\n")
    #expect(made == 2)
  }

  @Test func `all edits of a finding or none`() {
    let (text, made) = Self.mended(Self.finding((1, 7, ".", "。"), (2, 1, "不在这里", "")))
    #expect(text == Self.file.text)
    #expect(made == 0)
  }

  @Test func `the second of two that touch waits for the next round`() {
    let (text, made) = Self.mended(
      Self.finding((1, 5, "有错.", "没错。")), Self.finding((1, 7, ".", "！")))
    #expect(text == "第一行，没错。\n第二行有错.\n")
    #expect(made == 1)
  }

  @Test func `another file is left alone`() {
    let other = TextLocation(file: SourceFile(name: "乙.md", text: "第一行"), line: 1, column: 1)
    let finding = Finding(
      Diagnostic(.warning, "XX-01", "有错", at: nil), repair: .text([TextEdit(at: other, "第", "")]))
    #expect(Self.mended(finding).made == 0)
  }
}
