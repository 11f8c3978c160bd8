import Diagnostics
import Documents
import Records

/// Writes the output of a text template, byte after byte.
struct TextFilling {
  private(set) var evaluation: Evaluation
  private(set) var output: [UInt8] = []
  /// How much of the output the budget has paid.
  private var paid = 0

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
  }

  mutating func write(_ nodes: [TextNode], in scope: Scope) {
    for index in nodes.indices where !evaluation.isExhausted {
      switch nodes[index] {
      case .text(let bytes, _): output.append(contentsOf: bytes)
      case .hole(let hole, let sink): write(hole, into: sink, in: scope)
      case .loop(let variable, let list, let body):
        write(body, for: variable, in: evaluation.items(of: list, in: scope), list, scope)
      case .branch(let arms): write(arms, in: scope)
      case .include(let nodes, let directive):
        guard evaluation.spend(turns: 1, at: directive.location) else { return }
        write(nodes, in: scope)
      }
    }
  }

  private mutating func write(
    _ body: [TextNode], for variable: String, in items: [Datum], _ list: Formula, _ scope: Scope
  ) {
    for (index, item) in items.enumerated() {
      write(body, in: scope.turn(index, of: items.count, binding: variable, to: item))
      guard evaluation.spend(bytes: output.count - paid, at: list.location) else { return }
      paid = output.count
    }
  }

  private mutating func write(_ arms: [TextNode.Arm], in scope: Scope) {
    for arm in arms {
      guard arm.condition.map({ evaluation.truth(of: $0, in: scope) }) ?? true else { continue }
      write(arm.body, in: scope)
      return
    }
  }

  private mutating func write(_ hole: Hole, into sink: Sink, in scope: Scope) {
    if let words = evaluation.words(for: hole.formula, in: scope) {
      return write(words.text, into: sink, hole)
    }
    switch evaluation.printable(for: hole.formula, in: scope) {
    case .nothing: break
    case .placeholder(let words): write(words, into: sink, hole)
    case .value(let datum):
      if let words = datum.value.printed {
        write(words, into: sink, hole)
      } else if case .blocks(let blocks) = datum.value, let paragraphs = blocks.paragraphs,
        sink == .content || sink == .plain
      {
        write(paragraphs: paragraphs, into: sink, hole)
      } else {
        evaluation.report(unprintable: datum, in: hole.formula)
      }
    }
  }

  private mutating func write(paragraphs: [String], into sink: Sink, _ hole: Hole) {
    for (index, words) in paragraphs.enumerated() {
      if sink == .content { output.append(contentsOf: "<p>".utf8) }
      write(words, into: sink, hole)
      if sink == .content { output.append(contentsOf: "</p>".utf8) }
      if index + 1 < paragraphs.count { output.append(UInt8(ascii: "\n")) }
    }
  }

  private mutating func write(_ words: String, into sink: Sink, _ hole: Hole) {
    switch sink {
    case .plain: output.append(contentsOf: words.utf8)
    case .content, .escaped:
      if !HTMLEscaping.append(words, to: &output) {
        evaluation.report(.controlCharacter(at: hole.location))
      }
    case .address:
      if !HTMLAddress.append(words, to: &output) {
        evaluation.report(.forbiddenAddress(words, at: hole.location))
      }
    case .addressPath: HTMLAddress.appendPath(words, to: &output)
    case .addressQuery: HTMLAddress.appendQuery(words, to: &output)
    }
  }
}

extension [Block] {
  /// The words of the paragraphs; nil where there is something else among them.
  fileprivate var paragraphs: [String]? {
    var paragraphs: [String] = []
    for block in self {
      guard case .paragraph(let content) = block else { return nil }
      paragraphs.append(content.plainText)
    }
    return paragraphs
  }
}

extension Diagnostic {
  fileprivate static func controlCharacter(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.control-character", "填入的文字里有看不见的控制字符", at: location,
      suggestion: "在数据里删去它")
  }

  fileprivate static func forbiddenAddress(_ words: String, at location: TextLocation) -> Diagnostic
  {
    Diagnostic(
      .error, "template.forbidden-address", "“\(words.excerpt)”不能作链接的地址", at: location,
      suggestion: "地址要以 http://、https://、mailto: 开头，或是本网站里的路径")
  }
}
