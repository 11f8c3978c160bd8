import Documents
import OfficialLayout

extension HTMLBuffer {
  /// The title in the lines that the standard asks for (7.3.1), each a box of its own: a sheet of paper
  /// shows them, a telephone lets them flow. A sheet that lies on its side has longer ones.
  mutating func title(_ title: [Inline], on orientation: PageOrientation = .portrait) {
    guard !title.isEmpty else { return }
    element("h1", "gw-title") { out in
      guard title.allSatisfy(\.isPlain) else { return out.inlines(title) }
      let lines = TitleBreaking.lines(of: title.plainText, capacity: orientation.titleCapacity)
      guard lines.count > 1 else { return out.inlines(title) }
      for line in lines { out.span("gw-line", line) }
    }
  }
}

extension PageOrientation {
  fileprivate var titleCapacity: Int {
    let layout = LayoutProfile.classic
    let width = self == .portrait ? layout.textWidth : layout.landscapeTextWidth
    return width.emu / GBT9704.Text.titleSize.length.emu
  }
}

extension Inline {
  /// Whether nothing but words would be lost by printing the plain text.
  fileprivate var isPlain: Bool {
    switch self {
    case .text, .field, .lineBreak: true
    case .strong, .emphasis, .link, .reference: false
    }
  }
}
