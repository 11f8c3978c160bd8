/// How high the lines of a paragraph are in a renderer.
struct LineRule {
  private let line: FlowParagraph.LineHeight
  private let grid: Int?
  private let natural: Int
  private let exactBeatsGrid: Bool

  init(_ paragraph: FlowParagraph, _ renderer: Renderer, _ grid: Length?) {
    line = paragraph.line
    self.grid = paragraph.snapsToGrid ? grid?.emu : nil
    natural = renderer.naturalLineHeight
    exactBeatsGrid = renderer.exactHeightBeatsGrid
  }

  /// - Parameter size: of the largest letters.
  func height(_ size: Int) -> Int {
    let single = size * natural / 100
    switch line {
    case .exact(let height) where exactBeatsGrid || grid == nil: return height.emu
    case .exact: return cells(single)
    case .atLeast(let height): return max(height.emu, cells(single))
    case .multiple(let share): return cells(single) * share / 240
    }
  }

  /// Whole lines of the grid.
  private func cells(_ height: Int) -> Int {
    guard let grid, grid > 0 else { return height }
    return max(1, (height + grid - 1) / grid) * grid
  }
}
