import Diagnostics

/// A mapping as it may be, by what the heads of a workbook say (映射草稿): a person looks through it and saves it.
package struct LedgerProposal: Sendable {
  /// What stands in a head, and where it may go; nil where nobody knows.
  package struct Column: Sendable, Hashable {
    package let heading: String
    package let path: String?
  }

  package let columns: [Column]
  /// What the shape asks for and no column fills.
  private let missing: [LedgerVocabulary.Field]
  private let kind: String

  /// Nil where no row looks like a head: none has two words that are known.
  ///
  /// - Parameter kind: what the records are called.
  package init?(_ workbook: Workbook, as shape: Shape, called kind: String) {
    let vocabulary = LedgerVocabulary(shape)
    let heads = workbook.sheets.filter { !$0.isHidden }.compactMap { vocabulary.head(of: $0) }
    guard let head = heads.first else { return nil }
    var taken: Set<String> = []
    columns = head.columns.map { column in
      let heading = head.shortest(for: column)
      guard let path = vocabulary.path(for: column), taken.insert(path).inserted else {
        return Column(heading: heading, path: nil)
      }
      return Column(heading: heading, path: path)
    }
    missing = vocabulary.required.filter { field in
      !taken.contains { $0 == field.path || $0.hasPrefix(field.path + "[") }
    }
    self.kind = kind
  }
}

extension LedgerProposal {
  /// As a mapping of YAML. What is not known, and what is missing, waits behind `#`.
  package var text: String {
    let lines = columns.map { column in
      let key = YAMLSpelling(column.heading).asKey
      return column.path.map { "  \(key): \(YAMLSpelling($0).inFlow)" } ?? "  # \(key):"
    }
    return (Self.heading(kind) + lines + constants).map { $0 + "\n" }.joined()
  }

  private static func heading(_ kind: String) -> [String] {
    [
      "# 按表头写出的映射，逐列核对以后存在台账旁边。左边是表头里的文字，右边是记录的项。",
      "# 行首有“# ”的列没有认出来：要读的，写上对应的项（见 yinfa kinds \(kind)），删去“# ”；不读的，删去这一行。",
      "种类: 台账映射", "记录: \(kind)", "列:",
    ]
  }

  private var constants: [String] {
    guard !missing.isEmpty else { return [] }
    return ["# 下面几项是必填的，表里没有认出来：每一行都一样的，删去“# ”写在这里。", "# 固定值:"]
      + missing.map { field in
        let example = field.example.map { " " + $0 } ?? ""
        return "#   \(YAMLSpelling(field.path).asKey):\(example)  # \(field.summary)"
      }
  }
}

extension LedgerHead {
  /// The last word of a column's head, or all of them where others end with it too.
  fileprivate func shortest(for column: Column) -> String {
    guard let last = column.names.last, columns(for: last).count > 1 else {
      return column.names.last ?? column.name
    }
    return column.name
  }
}
