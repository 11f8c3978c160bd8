import Diagnostics

extension BlockReader {
  mutating func block(ofHTML html: String, _ node: MarkdownNode, isInList: Bool)
    -> [FlowItem<
      TemplateBlock
    >]
  {
    if html.drop(while: \.isWhitespace).lowercased().hasPrefix("<table") {
      var reader = HTMLTableReader(html, firstLine: node.line, inlines)
      let table = reader.table()
      inlines = reader.inlines
      return table.map { [element(.table($0), node)] } ?? []
    }
    guard let words = html.onlyComment else {
      ownProblems.gather(.rawHTML(html, at: place(node)))
      return []
    }
    guard let label = Label(words) else {
      ownProblems.gather(.unknownLabel(words, at: place(node)))
      return []
    }
    guard !isInList || label.isOfBlock else {
      ownProblems.gather(.labelInList(label, at: place(node)))
      return []
    }
    return [element(.label(label), node)]
  }
}

extension Label {
  /// Whether it tells how to read the next block, rather than where it belongs.
  fileprivate var isOfBlock: Bool {
    switch self {
    case .roster, .paragraph, .table: true
    case .element, .annexList, .issuedText, .annex, .unpublishedAnnex: false
    }
  }
}
