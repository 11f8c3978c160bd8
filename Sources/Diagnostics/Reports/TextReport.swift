/// Findings for a person at a terminal, in the format that compilers use:
/// ```
/// 记录.yaml:12:9: 错误: 成文日期“2022年05月12日”不应补零 [DT-02]（GB/T 9704—2012第7.3.5.4条，规定）
/// 成文日期: 2022年05月12日
///           ^
///   建议: 写作“2022年5月12日”
/// ```
/// Related places follow as `提示`; the last line counts what was found.
public struct TextReport: Sendable {
  private let diagnostics: [Diagnostic]
  private let ink: Ink

  /// - Parameters:
  ///   - diagnostics: in any order; they are printed by file, and down the page.
  ///   - isColoured: whether to add the escape sequences of a terminal.
  public init(_ diagnostics: [Diagnostic], isColoured: Bool = false) {
    self.diagnostics = diagnostics.sorted(by: Diagnostic.isPrintedBefore)
    self.ink = Ink(isColoured: isColoured)
  }

  /// Ends with a line feed.
  public var text: String {
    var text = ""
    for diagnostic in diagnostics { append(diagnostic, to: &text) }
    return text + summary + "\n"
  }

  /// `共 2 个错误、1 个警告`
  public var summary: String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) 个\(severity.chinese)"
    }
    return counts.isEmpty ? "没有发现问题" : "共 " + counts.joined(separator: "、")
  }
}

extension TextReport {
  private func append(_ diagnostic: Diagnostic, to text: inout String) {
    text += ink.bold(place(diagnostic.location))
    text += ink.severity(diagnostic.severity) + " "
    text += ink.bold(diagnostic.message.shown) + " [\(diagnostic.id.shown)]"
    if let citation = diagnostic.citation { text += "（\(citation.description.shown)）" }
    text += "\n"
    appendExcerpt(at: diagnostic.location, to: &text)
    if let suggestion = diagnostic.suggestion { text += "  建议: \(suggestion.shown)\n" }
    for related in diagnostic.related {
      text += ink.bold(place(related.location)) + ink.severity(.note) + " "
      text += related.message.shown + "\n"
      appendExcerpt(at: related.location, to: &text)
    }
  }

  private func place(_ location: TextLocation?) -> String {
    location.map { "\($0.description.shown): " } ?? ""
  }

  private func appendExcerpt(at location: TextLocation?, to text: inout String) {
    guard let location, let excerpt = SourceExcerpt(at: location) else { return }
    text += excerpt.line + "\n" + ink.caret(excerpt.caretLine) + "\n"
  }
}
