import OfficialLayout
import TestMaterial
import Testing

/// How many lines a paragraph takes; 28 characters fill one.
@Suite struct LineBreakerTests {
  private static let letters = FlowLetters(size: TypeSize.third.length, tracking: .twips(-5))

  private func lines(
    _ runs: [FlowRun], by renderer: Renderer = .word, indent: Int = 0, tabs: [TabStop] = []
  ) -> Int {
    var paginator = Paginator(renderer)
    paginator.begin(.classic)
    paginator.add(
      FlowParagraph(
        runs, firstLine: indent * LayoutProfile.classic.characterPitch, tabs: tabs,
        line: .exact(.twips(579))))
    return paginator.pages.places[0].lines
  }

  private func lines(_ text: String, by renderer: Renderer = .word, indent: Int = 0) -> Int {
    lines([.text(text, Self.letters)], by: renderer, indent: indent)
  }

  private func han(_ count: Int) -> String { String(repeating: "汉", count: count) }

  @Test(arguments: [(0, 1), (1, 1), (28, 1), (29, 2), (56, 2), (57, 3)])
  func `a line holds 28 Han characters`(count: Int, expected: Int) {
    for renderer in [Renderer.word, .libreOffice] {
      #expect(lines(han(count), by: renderer) == expected, "\(renderer.name)")
    }
  }

  @Test func `an indented first line holds 26`() {
    #expect(lines(han(26), indent: 2) == 1)
    #expect(lines(han(27), indent: 2) == 2)
    #expect(lines(han(26 + 28), indent: 2) == 2)
    #expect(lines(han(26 + 29), indent: 2) == 3)
  }

  @Test func `two digits are as wide as a Han character`() {
    #expect(lines(han(26) + "2022") == 1)
    #expect(lines(han(26) + "20221") == 2)
  }

  @Test func `a number goes to the next line whole`() {
    // 24 + 8 halves of a date, then 27 more: were the number parted, two lines would do.
    #expect(lines(han(27) + "2022" + han(26)) == 2)
    #expect(lines(han(27) + "2022" + han(27)) == 3)
  }

  @Test func `a word longer than a line is parted where the line ends`() {
    #expect(lines(String(repeating: "a", count: 57 * 3 + 1)) == 4)
  }

  @Test func `a closing mark does not begin a line in Word, and hangs in LibreOffice`() {
    #expect(lines(han(28) + "。") == 2)
    #expect(lines(han(28) + "。", by: .libreOffice) == 1)
    #expect(lines(han(28) + "）") == 2)
    #expect(lines(han(28) + "）", by: .libreOffice) == 2)
    // The character before the mark goes down with it: 27, 28, and one.
    #expect(lines(han(28) + "，" + han(27)) == 3)
    #expect(lines(han(28) + "，" + han(27), by: .libreOffice) == 2)
  }

  @Test func `an opening mark does not end a line`() {
    #expect(lines(han(27) + "（" + han(27)) == 2)
    #expect(lines(han(27) + "（" + han(28)) == 3)
    #expect(lines(han(27) + "“" + han(28)) == 3)
  }

  @Test(arguments: ["——", "……"])
  func `a dash and an ellipsis stay whole, and begin no line`(mark: String) {
    #expect(lines(han(26) + mark) == 1)
    #expect(lines(han(27) + mark + han(25)) == 2)
    #expect(lines(han(27) + mark + han(26)) == 3)
    #expect(lines(han(28) + mark + han(26)) == 3)
  }

  @Test func `LibreOffice parts Han characters from digits, and not from marks`() {
    // 25 characters, a space of a fifth at both sides of the number: 28 no longer fit.
    #expect(lines(han(24) + "2022" + han(2)) == 1)
    #expect(lines(han(24) + "2022" + han(2), by: .libreOffice) == 2)
    #expect(lines(han(23) + "（2022）" + "汉", by: .libreOffice) == 1)
  }

  /// Each a line of 28 and what stands beside its end: how many Han characters the next line still takes.
  ///
  /// All as LibreOffice 7.4 printed them.
  @Test(arguments: [
    // What a line may begin with: less is forbidden than in Word.
    ("—", 27, "—"), ("…", 27, "…"), ("％", 27, "％"), ("］", 27, "］"),
    // What goes to the next line with the character before it.
    ("）", 26, "汉）"), ("”", 26, "汉”"), ("。”", 25, "汉。”"), ("%", 27, "%"), (")", 26, "汉)"),
    // What hangs.
    ("。", 28, ""), ("！", 28, ""), (".", 28, ""), ("，1", 27, "1"),
  ])
  func `LibreOffice ends a line of Chinese by its own rules`(
    mark: String, room: Int, begins: String
  ) {
    let first = lines(han(28) + mark + han(room), by: .libreOffice)
    let second = lines(han(28) + mark + han(room + 1), by: .libreOffice)
    #expect((first, second) == (2, 3), "\(begins)")
  }

  @Test func `a break by hand ends a line, a tab goes to its stop`() {
    #expect(lines([.text("一", Self.letters), .lineBreak, .text("二", Self.letters)]) == 2)
    let stop = [TabStop(position: .twips(8_529))]
    #expect(lines([.tab, .text("汉", Self.letters)], tabs: stop) == 1)
    #expect(lines([.tab, .text("汉字", Self.letters)], tabs: stop) == 2)
    let right = [TabStop(position: .twips(8_844), alignment: .right)]
    #expect(lines([.text("汉", Self.letters), .tab, .text("汉字", Self.letters)], tabs: right) == 1)
    // The space between scripts is part of what the tab draws to its stop.
    let date: [FlowRun] = [.tab, .text("2026年11月20日", Self.letters)]
    #expect(lines(date, by: .libreOffice, tabs: right) == 1)
  }

  @Test
  func `no text is parted into fewer lines than its width asks for, or more than it has letters`() {
    var random = SplitMix64(seed: 5_2_3)
    let scalars = Array("汉字，。（）《》“”——……ABC 2022.5%-/、\u{300}\u{FF0C}".unicodeScalars)
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...200, using: &random) {
        text.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
      }
      let words = String(text)
      let halves = TextWidth.halves(words) - words.unicodeScalars.count { $0 == " " }
      for renderer in [Renderer.word, .libreOffice] {
        let count = lines(words, by: renderer)
        // A hanging mark is two halves more than a line holds.
        #expect(count * 59 >= halves && count <= text.count, "\(words)")
        #expect(count == lines(words, by: renderer))
      }
    }
  }

  @Test func `a long text without a place to break is no trouble`() {
    for renderer in [Renderer.word, .libreOffice] {
      #expect(lines(String(repeating: "a", count: 560_000), by: renderer) > 9_000)
      #expect(lines(String(repeating: "（", count: 28_000), by: renderer) == 1_000)
      #expect(lines(String(repeating: " ", count: 100_000), by: renderer) == 1)
      #expect(lines(String(repeating: "a）", count: 100_000), by: renderer) > 2_000)
      #expect(lines("a" + String(repeating: "\u{300}", count: 100_000), by: renderer) == 1)
    }
  }
}

extension PageFrame {
  static let classic = PageFrame(
    margins: LayoutProfile.classic.margins, gridPitch: LayoutProfile.classic.linePitch)
}
