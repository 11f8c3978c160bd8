import Diagnostics
import Records

/// The YAML between `---` lines at the head of a template or draft.
struct FrontMatter: Sendable {
  /// `种类: 实施方案`: the kind of record that the template is for.
  private(set) var kind: String?
  private(set) var values: [Value] = []
  /// `豁免`: what the office has looked at and lets stand.
  private(set) var waivers: [Waiver] = []

  /// A line of it.
  struct Value: Sendable {
    let key: Key
    let keyLocation: TextLocation
    /// One, or several where YAML has a list.
    let words: [[Flow<TemplateInline>]]
    let location: TextLocation
  }

  enum Key: Sendable, Hashable {
    case element(OfficialElement)
    /// 用印 and others that no text shows.
    case setting(DocumentSettings.Key)
  }

  /// - Parameter isDraft: whether braces are an error, since a draft has no holes.
  init(_ file: SourceFile, _ parts: MarkdownParts, isDraft: Bool, problems: inout [Diagnostic]) {
    guard let range = parts.frontMatter else { return }
    do throws(Problems) {
      var warnings: [Diagnostic] = []
      let documents = try YAMLReader(file, bytes: range).documents(warnings: &warnings)
      problems += warnings
      guard let first = documents.first, !first.isNull else { return }
      read(first, isDraft: isDraft, problems: &problems)
    } catch {
      problems += error.diagnostics
    }
  }

  private mutating func read(_ node: Node, isDraft: Bool, problems: inout [Diagnostic]) {
    guard case .mapping(let entries) = node.content else {
      return problems.append(.noMapping(at: node.location))
    }
    for entry in entries {
      if entry.key == "种类" {
        if case .scalar(let scalar) = entry.value.content { kind = scalar.text }
      } else if entry.key == Waiver.field.key {
        let (found, wrong) = Waiver.all(in: entry.value)
        waivers += found
        problems += wrong
      } else if let key = Key(entry.key) {
        let words = Self.words(of: entry.value, isDraft: isDraft, problems: &problems)
        values.append(
          Value(
            key: key, keyLocation: entry.keyLocation, words: words, location: entry.value.location))
      } else {
        problems.append(.unknownKey(entry.key, at: entry.keyLocation))
      }
    }
  }

  private static func words(of node: Node, isDraft: Bool, problems: inout [Diagnostic]) -> [[Flow<
    TemplateInline
  >]] {
    switch node.content {
    case .scalar(let scalar):
      guard !node.isNull, !scalar.text.isEmpty else { return [] }
      return [flows(of: scalar, at: node.location, isDraft: isDraft, problems: &problems)]
    case .sequence(let nodes):
      return nodes.flatMap { words(of: $0, isDraft: isDraft, problems: &problems) }
    case .mapping:
      problems.append(.nestedValue(at: node.location))
      return []
    }
  }

  private static func flows(
    of scalar: Node.Scalar, at location: TextLocation, isDraft: Bool, problems: inout [Diagnostic]
  ) -> [Flow<TemplateInline>] {
    guard !isDraft else {
      if scalar.text.contains("{{") || scalar.text.contains("{%") {
        problems.append(.bracesInDraft(at: location))
      }
      return [.element(.text(scalar.text))]
    }
    let start = TextLocation(
      file: location.file, line: location.line, column: location.column + (scalar.isPlain ? 0 : 1))
    let (segments, found) = Segmenter.segments(of: scalar.text, at: start)
    problems += found
    let bytes = Array(scalar.text.utf8)
    let items = segments.compactMap { segment -> FlowItem<TemplateInline>? in
      switch segment {
      case .text(let range): .element(.text(String(decoding: bytes[range], as: UTF8.self)))
      case .hole(let hole, _): .element(.hole(hole))
      case .directive(let directive, _): .directive(directive)
      case .comment: nil
      }
    }
    return FlowBuilder.flows(of: items, problems: &problems)
  }
}

extension FrontMatter.Key {
  fileprivate init?(_ name: String) {
    if let setting = DocumentSettings.Key(rawValue: name) {
      self = .setting(setting)
    } else if let element = OfficialElement(rawValue: name) {
      self = .element(element)
    } else {
      return nil
    }
  }
}

/// Where the front matter and the text of a Markdown file stand.
struct MarkdownParts {
  /// Without the `---` lines.
  private(set) var frontMatter: Range<Int>?
  private(set) var body: Range<Int>

  init(_ file: SourceFile, problems: inout [Diagnostic]) {
    let count = file.bytes.count
    body = 0..<count
    guard Self.isFence(file.line(1), opening: true) else { return }
    var number = 2
    while let line = file.line(number) {
      if Self.isFence(line, opening: false) {
        frontMatter = Self.start(of: 2, in: file)..<line.startIndex
        body = Self.start(of: number + 1, in: file)..<count
        return
      }
      number += 1
    }
    problems.append(.unclosedFrontMatter(at: file.location(atByte: 0)))
    body = count..<count
  }

  private static func start(of line: Int, in file: SourceFile) -> Int {
    file.line(line)?.startIndex ?? file.bytes.count
  }

  private static func isFence(_ line: ArraySlice<UInt8>?, opening: Bool) -> Bool {
    guard let line else { return false }
    let words = line.dropLast(line.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count)
    return words.elementsEqual("---".utf8) || !opening && words.elementsEqual("...".utf8)
  }
}

extension Diagnostic {
  fileprivate static func unclosedFrontMatter(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.unclosed-front-matter", "文件开头的“---”没有对应的结束行", at: location,
      suggestion: "在数据之后另起一行写“---”")
  }

  fileprivate static func noMapping(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.front-matter", "文件开头“---”之间应是“键: 值”", at: location,
      suggestion: "写成“发文字号: …”这样的一行一项；冒号用半角，后面空一格")
  }

  fileprivate static func nestedValue(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.front-matter-value", "这里只能是文字或文字的列表", at: location,
      suggestion: "把内容写在同一行，或写成“- …”的列表")
  }

  fileprivate static func unknownKey(_ key: String, at location: TextLocation) -> Diagnostic {
    let names =
      OfficialElement.allCases.map(\.rawValue) + DocumentSettings.Key.allCases.map(\.rawValue)
      + ["种类", "豁免"]
    let nearest = NearestName.of(key, among: names).map { "是不是“\($0)”？" }
    return Diagnostic(
      .error, "markdown.unknown-key", "文件开头的数据里没有“\(key.excerpt)”这一项", at: location,
      suggestion: key == "标题" ? "标题写在正文里：“# 标题”" : nearest ?? "可用的有：\(names.joined(separator: "、"))"
    )
  }
}
