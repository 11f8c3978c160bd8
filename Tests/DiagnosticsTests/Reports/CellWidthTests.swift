import Diagnostics
import Testing

@Suite struct `The width of text in a terminal` {
  @Test(arguments: [
    ("a", 1), ("印", 2), ("：", 2), ("　", 2), ("ａ", 2), ("。", 2), ("〔", 2), ("가", 2), ("😀", 2),
    ("𠀀", 2),
    ("“", 1), ("—", 1), ("①", 1), ("é", 1), ("e\u{301}", 1), ("\u{200B}", 0), ("\u{FEFF}", 0),
    ("\u{AD}", 1), ("ｱ", 1), ("", 0), ("印发 Yinfa", 10),
  ])
  func `characters take none, one or two cells`(_ text: String, _ cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }
}
