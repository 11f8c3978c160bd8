import Clearance
import Diagnostics
import Documents
import Records
import TestMaterial

/// A document made from marked YAML: 标题, 正文 (one paragraph a line), 附件, 方案 (an issued text of the same keys).
struct Draft {
  let document: Document
  private let text: MarkedText

  init(_ marked: String) throws {
    text = MarkedText(marked)
    var warnings: [Diagnostic] = []
    let node = try YAMLReader(text.file()).document(warnings: &warnings)
    document = Document(
      title: node["标题"]?.inlines ?? [], body: node["正文"]?.paragraphs ?? [], annexes: node.annexes,
      signature: node["成文日期"].map { SignatureBlock(agencies: [], date: $0.inlines) },
      issuedText: node["方案"].map {
        IssuedText(
          title: $0["标题"]?.inlines ?? [], body: $0["正文"]?.paragraphs ?? [], annexes: $0.annexes)
      })
  }

  /// What the rule of that id says, in the order of its findings.
  func findings(of id: String, on day: Day? = nil) -> [String] {
    Rulebook.check(Proofreading(of: document, on: day)).filter { $0.diagnostic.id == id }
      .map(\.said)
  }

  /// `1️⃣错误: …` as the report has it: `2:5: 错误: …`.
  func placed(_ expected: [String]) -> [String] {
    expected.map { line in
      (1...9).reduce(line) { line, number in
        guard let place = text.place(number) else { return line }
        let parts = place.split(separator: ":")
        return line.replacing("\(number)\u{FE0F}\u{20E3}", with: "\(parts[1]):\(parts[2]): ")
      }
    }
  }
}

extension Node {
  fileprivate subscript(key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  private var text: String {
    guard case .scalar(let scalar) = content else { return "" }
    return scalar.text
  }

  fileprivate var inlines: [Inline] {
    [.field(Field(text, sensitivity: .open, origin: location))]
  }

  fileprivate var paragraphs: [Block] {
    text.split(whereSeparator: \.isNewline).map { line in
      .paragraph([.field(Field(String(line), sensitivity: .open, origin: location))])
    }
  }

  fileprivate var annexes: [Annex] {
    guard case .sequence(let items)? = self["附件"]?.content else { return [] }
    return items.map { Annex(title: $0["标题"]?.inlines ?? [], body: $0["内容"]?.paragraphs) }
  }
}
