/// How much the lines of a paragraph hold, and where its tabs lead.
struct LineFilling {
  /// 标点悬挂, as the renderer understands it.
  var hangs: Bool
  let markSize: Int
  private let firstLeft: Int
  private let left: Int
  private let right: Int
  private let width: Int
  private let tabs: [TabStop]

  /// 默认制表位, as Word's Chinese template has it.
  private static let defaultTab = Length.twips(420).emu

  init(_ paragraph: FlowParagraph, width: Int, _ renderer: Renderer) {
    hangs = paragraph.hangsPunctuation != renderer.invertsHanging
    markSize = paragraph.markSize.emu
    firstLeft = paragraph.left.emu + paragraph.firstLine.emu
    left = paragraph.left.emu
    right = paragraph.right.emu
    self.width = width
    tabs = paragraph.tabs
  }

  /// From the left edge of the text; lines are counted from 0.
  func left(ofLine line: Int) -> Int { line == 0 ? firstLeft : left }

  func capacity(ofLine line: Int) -> Int { max(0, width - left(ofLine: line) - right) }

  /// Where the text goes on after a tab.
  ///
  /// - Parameters:
  ///   - position: of the tab, from the left edge of the text.
  ///   - following: how wide the words are that a tab draws to its stop.
  func stop(after position: Int, following: () -> Int) -> Int {
    if let stop = tabs.first(where: { $0.position.emu > position }) {
      switch stop.alignment {
      case .left: return stop.position.emu
      case .center: return max(position, stop.position.emu - following() / 2)
      case .right: return max(position, stop.position.emu - following())
      }
    }
    // A hanging indent is a stop of its own.
    return position < left ? left : (position / Self.defaultTab + 1) * Self.defaultTab
  }
}
