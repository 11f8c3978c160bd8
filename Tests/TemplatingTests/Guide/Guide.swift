import FoundationEssentials

/// The guide to templates, read as what it is: prose with examples between.
struct Guide {
  let lines: [String]
  let examples: [GuideExample]

  init() throws {
    let here = URL(filePath: #filePath)
    let root = here.deletingLastPathComponent().appending(path: "../../../docs/templates.md")
    let text = try String(contentsOf: root, encoding: .utf8)
    self.lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.examples = Self.examples(in: lines)
  }

  /// A new example begins at every 模板 without a name of its own.
  private static func examples(in lines: [String]) -> [GuideExample] {
    var examples: [GuideExample] = []
    var open: (info: String, lines: [String])?
    for (index, line) in lines.enumerated() {
      if let block = open, line == "```" {
        if let example = GuideExample(template: block.info, line: index - block.lines.count) {
          examples.append(example)
        }
        examples[examples.count - 1].add(block.info, block.lines)
        open = nil
      } else if open != nil {
        open?.lines.append(line)
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [])
      }
    }
    return examples
  }
}
