import Diagnostics

/// The parser's help in Chinese, laid out for a terminal in which a Han character takes two cells.
///
/// The parser counts characters and breaks lines at spaces, which Chinese has none of; so it is asked for
/// lines without end, and they are broken here.
struct HelpPage {
  /// Asks the parser to break no line.
  static let unwrapped = 100_000

  private static let labelWidth = 28

  private let english: String

  init(_ english: String) { self.english = english }

  /// Anything but help (a version, a script) is passed on as it is.
  func text(width: Int) -> String {
    guard english.hasPrefix("OVERVIEW: ") || english.hasPrefix("USAGE: ") else { return english }
    return english.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.line(String($0), width: width) }
      .joined(separator: "\n")
  }

  private static func line(_ line: String, width: Int) -> String {
    if let overview = line.after("OVERVIEW: ") {
      return wrapped(translated(overview), indent: 0, width)
    }
    if let usage = line.after("USAGE: ") {
      return "用法: " + self.usage(usage, width: width)
    }
    if let header = headers[line] { return header }
    if let see = seeAlso.translation(of: line) { return see }
    return line.hasPrefix("  ") ? element(line, width: width) : wrapped(line, indent: 0, width)
  }

  /// `  --office <文件夹>      …`: a label, two spaces or more, and what it is for.
  private static func element(_ line: String, width: Int) -> String {
    let body = line.drop { $0 == " " }
    let indent = line.count - body.count
    guard indent < 20 else {
      return String(repeating: " ", count: labelWidth)
        + wrapped(translated(String(body)), indent: labelWidth, width - labelWidth)
    }
    guard let gap = body.gap else { return "  " + translatedUsage(String(body)) }
    let label = "  " + translatedUsage(String(body[..<gap.lowerBound]))
    let words = wrapped(
      translated(String(body[gap.upperBound...])), indent: labelWidth, width - labelWidth)
    let padding = labelWidth - CellWidth.of(label)
    return padding >= 2
      ? label + String(repeating: " ", count: padding) + words
      : label + "\n" + String(repeating: " ", count: labelWidth) + words
  }

  private static func wrapped(_ text: String, indent: Int, _ width: Int) -> String {
    CellLines(text, width: max(width, 20)).lines
      .joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  /// Broken between options, never inside one.
  static func usage(_ usage: String, width: Int) -> String {
    let parts = translatedUsage(usage).split(separator: " [").enumerated()
      .map { $0.offset == 0 ? String($0.element) : " [" + $0.element }
    return CellLines(pieces: parts, width: width - 6).lines
      .joined(separator: "\n     ")
  }

  // MARK: Words

  static func translatedUsage(_ usage: String) -> String {
    usage.replacing("[<options>]", with: "[<选项>]").replacing("<options>", with: "<选项>")
      .replacing("<subcommand>", with: "<命令>").replacing("<subcommands>", with: "<命令>")
  }

  static func translated(_ words: String) -> String {
    for (english, chinese) in sentences where words.hasPrefix(english) {
      return chinese + words.dropFirst(english.count)
    }
    guard words.hasSuffix(")"), let opening = words.lastIndex(of: "(") else { return words }
    let remark = String(words[opening...])
    let chinese = remarks.lazy.compactMap { $0.translation(of: remark) }.first
    guard let chinese else { return words }
    return words[..<opening].trimmedEnd + chinese
  }

  private static let headers = [
    "ARGUMENTS:": "参数:", "OPTIONS:": "选项:", "SUBCOMMANDS:": "命令:",
  ]

  private static let seeAlso = MessagePattern(
    "  See '% <subcommand>' for detailed help.", "某个命令的详细用法: %1 <命令>")

  private static let sentences = [
    ("Show the version.", "显示版本号"),
    ("Show help information.", "显示帮助"),
    ("Show subcommand help information.", "显示某个命令的帮助"),
  ]

  private static let remarks = [
    MessagePattern("(values: %; default: %)", "（可用 %1；不写时为 %2）"),
    MessagePattern("(values: %)", "（可用 %1）"),
    MessagePattern("(default: %)", "（不写时为 %1）"),
    MessagePattern("(default)", "（不写时即此）"),
  ]
}

extension Substring {
  /// The first run of two spaces or more.
  fileprivate var gap: Range<Index>? {
    var start = startIndex
    while let space = self[start...].firstIndex(of: " ") {
      let end = self[space...].firstIndex { $0 != " " } ?? endIndex
      if distance(from: space, to: end) > 1 { return space..<end }
      start = end
    }
    return nil
  }

  fileprivate var trimmedEnd: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
