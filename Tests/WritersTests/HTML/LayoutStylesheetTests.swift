import Documents
import OfficialLayout
import Testing
import Writers

/// What a page says of an office's own layout.
@Suite struct LayoutStylesheetTests {
  private static func page(_ layout: LayoutProfile) -> String {
    let typesetting = Typesetting(Document(title: ["题"]), layout)
    return String(decoding: HTMLWriter.page(of: typesetting, stylesheet: []), as: UTF8.self)
  }

  private static func style(_ layout: LayoutProfile) -> [Substring] {
    let page = page(layout)
    return page.split(separator: "\n").drop { $0 != "<style>" }.dropFirst()
      .prefix { $0 != "</style>" }.map { $0 }
  }

  @Test func `the classic layout is the stylesheet's own`() {
    #expect(Self.style(.classic) == [])
  }

  @Test func `the exact layout has its own lines and margins, and its number stays where it was`() {
    #expect(
      Self.style(.exact) == [
        ":root {", "  --gw-size: 15.75pt;", "  --gw-line: 29.60pt;", "  --gw-top: 34.58mm;",
        "  --gw-right: 26.00mm;", "  --gw-bottom: 32.58mm;", "  --gw-left: 28.01mm;",
        "  --gw-height: 229.85mm;", "  --gw-red-rule: 0.53mm;", "}",
        "@page { margin: 34.58mm 26.00mm 32.58mm 28.01mm; }",
        "@page landscape { margin: 28.01mm 34.58mm 26.00mm 32.58mm; }",
        "@page :right { @bottom-right { padding-top: 1.63mm; } }",
        "@page :left { @bottom-left { padding-top: 1.63mm; } }",
        "@page landscape:right { @left-bottom { padding-right: 1.63mm; } }",
        "@page landscape:left { @left-top { padding-right: 1.63mm; } }",
      ])
  }

  @Test func `a mark of a size and bold headings are said too`() {
    var layout = LayoutProfile.classic
    layout.markSize = .points(36)
    layout.boldLevels = [3, 2]
    #expect(
      Self.style(layout).suffix(3) == [
        ".gw-masthead .gw-mark { font-size: min(36.00pt, 96cqw / var(--gw-count, 16)); }",
        ".gw-document h3 { font-weight: bold; }", ".gw-document h4 { font-weight: bold; }",
      ])
  }
}
