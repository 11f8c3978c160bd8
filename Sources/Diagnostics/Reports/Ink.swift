/// The colours of a terminal, or none.
struct Ink: Sendable {
  let isColoured: Bool

  func bold(_ text: String) -> String { text.isEmpty ? "" : paint(text, "1") }

  func caret(_ text: String) -> String { paint(text, "1;32") }

  /// `错误:`
  func severity(_ severity: Severity) -> String {
    switch severity {
    case .note: paint("\(severity.chinese):", "1;36")
    case .warning: paint("\(severity.chinese):", "1;35")
    case .error: paint("\(severity.chinese):", "1;31")
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
