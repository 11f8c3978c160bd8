/// What ledgers call the fields of a shape.
struct LedgerVocabulary {
  /// A field that a cell can fill.
  struct Field: Sendable {
    /// 当事人.名称
    let path: String
    let summary: String
    let example: String?
  }

  /// What the shape asks for, and what it asks for within that.
  let required: [Field]
  private let paths: [String: String]

  init(_ shape: Shape) {
    required = Self.required(of: shape, below: "")
    var paths: [String: String] = [:]
    for entry in shape.headings {
      for word in entry.words where paths[word] == nil { paths[word] = entry.path }
    }
    let fields = Self.leaves(of: shape, below: [])
    for keys in fields where paths[keys.joined()] == nil {
      paths[keys.joined()] = keys.joined(separator: ".")
    }
    let counts = Dictionary(fields.map { ($0.last ?? "", 1) }, uniquingKeysWith: +)
    for keys in fields {
      guard let own = keys.last, counts[own] == 1, paths[own] == nil else { continue }
      paths[own] = keys.joined(separator: ".")
    }
    self.paths = paths
  }

  /// By the words of its head together (当事人名称), else by the last of them.
  func path(for column: LedgerHead.Column) -> String? {
    paths[Self.plain(column.names.joined())] ?? column.names.last.flatMap { paths[Self.plain($0)] }
  }

  /// The rows of a sheet with the most known words, two at least; of those with as many, the fewest.
  func head(of sheet: Sheet) -> LedgerHead? {
    let scan = LedgerHeadScan(sheet, MergedCells(sheet), headings: [])
    var best: (head: LedgerHead, count: Int)?
    for height in 1...3 {
      for row in sheet.rows.prefix(Self.depth) {
        let head = scan.head(row.number...row.number + height - 1)
        let count = Set(head.columns.compactMap(path)).count
        if count > best?.count ?? 1 { best = (head, count) }
      }
    }
    return best?.head
  }

  /// Rows that are looked at.
  private static let depth = 20
}

extension LedgerVocabulary {
  /// Without what a unit or a note adds in brackets: 罚款金额（万元） is 罚款金额.
  private static func plain(_ words: String) -> String {
    let text = LedgerHead.plain(words)
    return String(text.prefix { $0 != "(" })
  }

  private static func required(of shape: Shape, below path: String) -> [Field] {
    shape.fields.filter(\.isRequired).flatMap { field -> [Field] in
      let own = path.isEmpty ? field.key : "\(path).\(field.key)"
      guard let inner = LedgerField(shape: shape, type: field.type).inner else {
        return [
          Field(
            path: own, summary: field.summary, example: shape.proposedConstant(for: field))
        ]
      }
      return required(of: inner, below: own)
    }
  }

  /// The fields that a cell can fill, each with the keys that lead to it; lists of records are told by their words alone.
  private static func leaves(of shape: Shape, below keys: [String]) -> [[String]] {
    shape.fields.flatMap { field -> [[String]] in
      if case .record(let inner) = field.type {
        return leaves(of: inner(), below: keys + [field.key])
      }
      let isLeaf = LedgerField(shape: shape, type: field.type).scalar != nil
      return isLeaf ? [keys + [field.key]] : []
    }
  }
}
