import Diagnostics
import Records

/// What is wrong with one paragraph; told once for all that share it.
struct ParagraphFault {
  let paragraph: WordParagraph
  /// What is wrong, in the words of the message: `小四宋体`.
  let state: String
  let edits: [WordEdit]

  init(_ paragraph: WordParagraph, _ state: String = "", _ edits: [WordEdit] = []) {
    self.paragraph = paragraph
    self.state = state
    self.edits = edits
  }
}

/// What is wrong with the paper of one section; told once for all that share it.
struct SectionFault {
  let section: Int
  let state: String
  let edits: [WordEdit]
}

extension Rule {
  /// A finding for each state, at the first paragraph that is in it.
  ///
  /// - Parameter message: from what counts the paragraphs, `这一段` or `有58段`, and the state.
  func findings(
    _ faults: [ParagraphFault], in word: WordReading, _ severity: Severity = .error,
    suggestion: String, message: (_ many: String, _ state: String) -> String
  ) -> [Finding] {
    faults.groupedInOrder(by: \.state).map { state, faults in
      let many = faults.count == 1 ? "这一段" : "有\(faults.count)段"
      return finding(
        message(many, state), at: word.file.location(paragraph: faults[0].paragraph.index),
        severity,
        suggestion: suggestion, repair: Repair(word: faults.flatMap(\.edits)))
    }
  }

  /// A finding for each state, at the first section that is in it.
  ///
  /// - Parameter message: from what names the sections, empty or `第2、3节的`, and the state.
  func findings(
    _ faults: [SectionFault], in word: WordReading, _ severity: Severity = .error,
    suggestion: String, message: (_ sections: String, _ state: String) -> String
  ) -> [Finding] {
    faults.groupedInOrder(by: \.state).map { state, faults in
      let numbers = faults.prefix(8).map { String($0.section + 1) }.joined(separator: "、")
      let isAll = faults.count == word.file.sections.count
      let more = faults.count > 8 ? "等\(faults.count)节" : "节"
      return finding(
        message(isAll ? "" : "第\(numbers)\(more)的", state),
        at: word.location(ofSection: faults[0].section), severity, suggestion: suggestion,
        repair: Repair(word: faults.flatMap(\.edits)))
    }
  }
}

extension WordReading {
  /// A section has no words of its own: where its first paragraph stands.
  func location(ofSection index: Int) -> TextLocation {
    let first = file.sections[index].paragraphs.lowerBound
    return file.location(paragraph: min(first, max(0, file.paragraphs.count - 1)))
  }
}

extension Sequence {
  /// The elements of each key together, keys in the order in which they come.
  func groupedInOrder<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, elements: [Element])]
  {
    var places: [Key: Int] = [:]
    var groups: [(key: Key, elements: [Element])] = []
    for element in self {
      let key = key(element)
      if let place = places[key] {
        groups[place].elements.append(element)
      } else {
        places[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups
  }
}
