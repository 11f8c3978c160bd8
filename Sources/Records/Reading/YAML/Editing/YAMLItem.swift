/// What is appended to a list: a mapping of texts, in the order in which they are written.
package struct YAMLItem: Sendable, Hashable {
  package let fields: [Field]

  package struct Field: Sendable, Hashable {
    package let key: String
    /// Any text; more than one line becomes a block of prose.
    package let text: String

    package init(_ key: String, _ text: String) {
      self.key = key
      self.text = text
    }
  }

  package init(_ fields: [Field]) { self.fields = fields }
}

extension YAMLItem {
  /// `{动作: 撤回, 日期: 2022-05-20}`
  var inFlow: String {
    let entries = fields.map { field in
      YAMLSpelling(field.key).asKey + ": " + YAMLSpelling(field.text).inFlow
    }
    return "{" + entries.joined(separator: ", ") + "}"
  }

  /// An entry a line, the first behind a dash; every line ends with a line break.
  ///
  /// - Parameters:
  ///   - dash: the column of the dash.
  ///   - gap: how far from the dash the entries begin.
  func inBlock(dash: Int, gap: Int, lineBreak: String) -> String {
    guard !fields.isEmpty else { return "\(blanks(dash))- {}\(lineBreak)" }
    let column = dash + gap
    let lines = fields.enumerated().map { number, field in
      let start = number == 0 ? blanks(dash) + "-" + blanks(gap - 1) : blanks(column)
      return start + field.line(prose: column + 2, lineBreak)
    }
    return lines.joined()
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension YAMLItem.Field {
  /// `键: 值` and a line break.
  func line(prose column: Int, _ lineBreak: String) -> String {
    YAMLSpelling(key).asKey + ":"
      + YAMLSpelling(text).inBlock(column: column, lineBreak: lineBreak) + lineBreak
  }
}

extension YAMLItem {
  /// What is to be read back, at whatever place.
  func node(like other: Node) -> Node {
    let entries = fields.map { field in
      Node.Entry(
        key: field.key, keyLocation: other.location,
        value: Node(.scalar(.init(field.text, isPlain: false)), at: other.location))
    }
    return Node(.mapping(entries), at: other.location)
  }
}
