import Diagnostics
import Records
import Templating
import Testing

/// One example of the guide: a template, its data, and what comes of them.
struct GuideExample: CustomTestStringConvertible {
  /// The line of the guide at which its template stands.
  let line: Int
  private let isHTML: Bool
  private var template = ""
  private var includes: [String: String] = [:]
  private var data: String?
  private(set) var result: String?
  private(set) var draft: String?
  private(set) var problems: [String]?

  var testDescription: String { "第\(line)行" }

  /// Nil for a block that goes on with the example before it.
  init?(template info: String, line: Int) {
    guard info == "模板" || info == "模板 HTML" else { return nil }
    self.line = line
    self.isHTML = info == "模板 HTML"
  }

  mutating func add(_ info: String, _ lines: [String]) {
    let text = lines.joined(separator: "\n")
    switch info {
    case "模板", "模板 HTML": template = text
    case "数据": data = text
    case "结果": result = text
    case "草稿": draft = text
    case "问题": problems = lines
    case _: includes[String(info.dropFirst(3))] = text
    }
  }

  /// What the template prints, and what is reported, in the words of the guide.
  func run(_ mode: FillingMode) throws -> (text: String, problems: [String]) {
    let shelf = shelf
    do {
      let template = try TextTemplate(
        parsing: SourceFile(name: "模板.md", text: template), escaping: isHTML ? .html : .none,
        includes: shelf)
      let (bytes, problems) = template.filled(with: try record(), mode: mode)
      return (String(decoding: bytes, as: UTF8.self), problems.flatMap(\.guideLines))
    } catch let problems as Problems {
      return ("", problems.diagnostics.flatMap(\.guideLines))
    }
  }

  private func record() throws -> Record {
    var warnings: [Diagnostic] = []
    let file = SourceFile(name: "数据.yaml", text: data ?? "{}")
    let node = try YAMLReader(file).document(warnings: &warnings)
    return Record(untyped: node)
  }

  private var shelf: IncludeShelf {
    let files = includes.mapValues { SourceFile(name: "引入.md", text: $0 + "\n") }
    return IncludeShelf(names: files.keys.sorted()) { files[$0] }
  }
}

extension Diagnostic {
  fileprivate var guideLines: [String] {
    let place = location.map { "\($0.line):\($0.column): " } ?? ""
    return ["\(place)\(message)"] + (suggestion.map { ["建议: \($0)"] } ?? [])
  }
}
