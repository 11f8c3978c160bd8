import Diagnostics

/// How a text is written as a scalar of YAML: with quotes exactly where it would not be read back as it is
/// without them.
struct YAMLSpelling {
  private let text: String

  init(_ text: String) { self.text = text }

  /// On one line, in brackets and out of them.
  var inFlow: String {
    if isPlainEverywhere { return text }
    let plain = [text, "\"\(text)\"", "'\(text.replacing("'", with: "''"))'"]
    return plain.first { Self.reads("[{键: \($0)}]\n", as: text) } ?? escaped
  }

  /// As the key of an entry.
  var asKey: String {
    if isPlainEverywhere { return text }
    let plain = [text, "\"\(text)\""]
    return plain.first { Self.reads("- \($0): \n", asKey: text) } ?? escaped
  }

  /// Behind a key or a dash, with the blank before it: on the same line, or lines of prose below it.
  ///
  /// - Parameters:
  ///   - column: how far the prose is indented.
  ///   - head: what else the first line ends with: a comment.
  func inBlock(column: Int, lineBreak: String = "\n", head: String = "") -> String {
    isProse ? prose(column, lineBreak, head) : " " + inLine + head
  }

  /// Whether it becomes lines of its own.
  var isProse: Bool {
    text.contains("\n") && Self.reads("键:\(prose(2, "\n", ""))\n", as: text)
  }

  private var inLine: String {
    if isPlainEverywhere { return text }
    let plain = [text, "\"\(text)\"", "'\(text.replacing("'", with: "''"))'"]
    return plain.first { Self.reads("键: \($0)\n", as: text) } ?? escaped
  }

  /// A literal block; the last line has no line break of its own.
  private func prose(_ column: Int, _ lineBreak: String, _ head: String) -> String {
    let body = text.hasSuffix("\n") ? String(text.dropLast()) : text
    let indentation = String(repeating: " ", count: column)
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : indentation + line
    }
    let mark = text.hasSuffix("\n") ? " |" : " |-"
    return ([mark + head] + lines).joined(separator: lineBreak)
  }
}

// MARK: - Reading back

extension YAMLSpelling {
  private static func reads(_ yaml: String, as text: String) -> Bool {
    value(of: yaml)?.says(text) ?? false
  }

  private static func reads(_ yaml: String, asKey key: String) -> Bool {
    guard case .sequence(let items)? = node(yaml)?.content,
      case .mapping(let entries)? = items.first?.content
    else { return false }
    return entries.count == 1 && entries.first?.key.utf8.elementsEqual(key.utf8) == true
  }

  /// The value of the only entry, in a list or not.
  private static func value(of yaml: String) -> Node? {
    guard var node = node(yaml) else { return nil }
    if case .sequence(let items) = node.content, items.count == 1 { node = items[0] }
    guard case .mapping(let entries) = node.content, entries.count == 1 else { return nil }
    return entries[0].value
  }

  /// Nil where anything is to be said about it.
  private static func node(_ yaml: String) -> Node? {
    var said: [Diagnostic] = []
    let file = SourceFile(name: "", text: yaml)
    guard let documents = try? YAMLReader(file).documents(warnings: &said), said.isEmpty,
      documents.count == 1
    else { return nil }
    return documents[0]
  }
}

extension Node {
  /// Whether it is that very text, and not an empty place.
  fileprivate func says(_ text: String) -> Bool {
    guard case .scalar(let scalar) = content, !isNull else { return false }
    return scalar.text.utf8.elementsEqual(text.utf8)
  }
}

// MARK: - What nobody need be asked about

extension YAMLSpelling {
  /// Words, numbers and days in nothing but letters, figures and the points of Chinese sentences: most of what an office writes.
  /// They mean themselves wherever they stand, and reading them back may be spared.
  private var isPlainEverywhere: Bool {
    guard let first = text.unicodeScalars.first, !first.isPoint else { return false }
    return !["null", "Null", "NULL"].contains(text)
      && text.unicodeScalars.allSatisfy { $0.isLetterOrFigure || $0.isPoint }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrFigure: Bool {
    switch self {
    case "0"..."9", "A"..."Z", "a"..."z", "\u{3400}"..."\u{4DBF}", "\u{4E00}"..."\u{9FFF}": true
    default: false
    }
  }

  /// What may follow those.
  fileprivate var isPoint: Bool {
    switch self {
    case "-", ".", "〔", "〕", "（", "）", "《", "》", "、", "，", "。", "；": true
    default: false
    }
  }
}

// MARK: - What every text can be written as

extension YAMLSpelling {
  /// In double quotes, with escapes for what no reader shows or keeps.
  private var escaped: String {
    text.unicodeScalars.reduce(into: "\"") { $0 += Self.escape($1) } + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    case let scalar where isHidden(scalar): "\\u" + scalar.fourDigits
    case let scalar: String(scalar)
    }
  }

  /// All of them below U+10000.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var fourDigits: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
