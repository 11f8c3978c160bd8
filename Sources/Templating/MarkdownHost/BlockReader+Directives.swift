import Diagnostics

extension BlockReader {
  /// The directives of a comment that holds nothing else.
  func directives(in html: String) -> [Directive]? {
    guard html.hasPrefix("<!--"), let end = html.firstRange(of: "-->"),
      html[end.upperBound...].allSatisfy(\.isWhitespace)
    else { return nil }
    return directives(in: MarkdownMark.parts(of: String(html[..<end.lowerBound].dropFirst(4))))
  }

  /// The directives of words that hold nothing else.
  func directives(inWords nodes: [MarkdownNode]) -> [Directive]? {
    guard nodes.count == 1, case .text(let words) = nodes[0].kind else { return nil }
    return directives(in: MarkdownMark.parts(of: words))
  }

  private func directives(in parts: [MarkdownMark.Part]) -> [Directive]? {
    var directives: [Directive] = []
    for part in parts {
      switch part {
      case .mark(let number):
        guard case .directive(let directive)? = text.marks[at: number] else { return nil }
        directives.append(directive)
      case .words(let words): if !words.allSatisfy(\.isWhitespace) { return nil }
      case .stars: return nil
      }
    }
    return directives.isEmpty ? nil : directives
  }

  mutating func item(for directive: Directive, isInList: Bool) -> [FlowItem<TemplateBlock>] {
    guard case .include(let name) = directive.kind, !isInList else {
      return [.directive(directive)]
    }
    return [.flows(include(name, directive.location))]
  }
}

extension Array {
  fileprivate subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
