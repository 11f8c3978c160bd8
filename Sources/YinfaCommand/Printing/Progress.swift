import Diagnostics

/// A line on a terminal that says how far a run is; nothing anywhere else.
struct Progress {
  private let total: Int
  private let isShown = Terminal.errors.isTerminal
  private var done = 0

  init(total: Int) { self.total = total }

  mutating func step(_ name: String) {
    done += 1
    guard isShown else { return }
    let line = CellLines("[\(done)/\(total)] \(name)", width: Terminal.errors.width - 1).lines[0]
    _ = Terminal.errors.write("\r\(line)\u{1B}[K")
  }

  func clear() {
    if isShown { _ = Terminal.errors.write("\r\u{1B}[K") }
  }
}
