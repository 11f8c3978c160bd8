import Documents

/// A cell of a table in HTML while it is read.
struct OpenTableCell {
  let tag: HTMLTokens.Tag
  var span = (columns: 1, rows: 1)
  var scope: Table.Scope?
  /// The marks that are open in the cell, each with what it holds so far.
  var marks: [(tag: HTMLTokens.Tag?, items: [EmphasisPairing.Item])] = [(nil, [])]
}

extension [EmphasisPairing.Item] {
  /// Without line ends at the edges.
  var trimmed: [EmphasisPairing.Item] {
    let rest = drop { $0.isSoftBreak }
    return Array(rest.dropLast(rest.reversed().prefix { $0.isSoftBreak }.count))
  }
}

extension EmphasisPairing.Item {
  fileprivate var isSoftBreak: Bool {
    if case .inline(.softBreak) = self { true } else { false }
  }
}
