/// A roster as lines of text, and lines of text as a roster.
///
/// The first member of a group stands after `label：`, the others under it on lines that begin with as
/// many ideographic spaces as the label and its colon have characters. One ideographic space parts a
/// name from its post; two, where the name itself holds one that is not the spacing of a short name.
extension Roster {
  /// The lines as Markdown prints them.
  package var lines: [[Inline]] {
    groups.flatMap { group -> [[Inline]] in
      let head = group.label + [.text("：")]
      let indent = String(repeating: "　", count: group.label.plainText.unicodeScalars.count + 1)
      guard let first = group.members.first else { return [head] }
      return [head + first.line] + group.members.dropFirst().map { [.text(indent)] + $0.line }
    }
  }

  /// Nil where a line is neither a label with a member nor stands under one.
  package init?(lines: [[Inline]]) {
    var groups: [Group] = []
    for line in lines {
      if let last = groups.last, let member = Member(line, under: last.label) {
        groups[groups.count - 1] = Group(label: last.label, members: last.members + [member])
      } else if let (label, rest) = line.split(at: "："), label.isRosterLabel {
        groups.append(Group(label: label, members: rest.isEmpty ? [] : [Member(rest)]))
      } else {
        return nil
      }
    }
    self.init(groups: groups)
  }

  /// Whether a paragraph of these lines is a roster without being called one: several lines, and a
  /// name with its post among them.
  package static func isEvident(in lines: [[Inline]]) -> Bool {
    guard lines.count > 1, let roster = Roster(lines: lines) else { return false }
    return roster.groups.allSatisfy { !$0.members.isEmpty }
      && roster.groups.contains { $0.members.contains { !$0.post.isEmpty } }
  }
}

extension Roster.Member {
  fileprivate var line: [Inline] {
    guard !post.isEmpty else { return name }
    let isPlain = Self(name + [.text("　")] + post) == Self(name: name.merged, post: post.merged)
    return name + [.text(isPlain ? "　" : "　　")] + post
  }

  fileprivate init(_ line: [Inline]) {
    if let (name, post) = line.split(at: "　　") {
      self.init(name: name, post: post)
    } else if let (name, rest) = line.split(at: "　") {
      self.init(name: name, rest: rest)
    } else {
      self.init(name: line.merged, post: [])
    }
  }

  /// 罗　某: a name of two characters is spaced to the width of three.
  private init(name: [Inline], rest: [Inline]) {
    if name.plainText.unicodeScalars.count == 1, let (given, post) = rest.split(at: "　"),
      given.plainText.unicodeScalars.count == 1
    {
      self.init(name: (name + [.text("　")] + given).merged, post: post)
    } else if name.plainText.unicodeScalars.count == 1, rest.plainText.unicodeScalars.count == 1 {
      self.init(name: (name + [.text("　")] + rest).merged, post: [])
    } else {
      self.init(name: name, post: rest)
    }
  }

  fileprivate init?(_ line: [Inline], under label: [Inline]) {
    let indent = label.plainText.unicodeScalars.count + 1
    guard case .text(let text)? = line.first,
      text.unicodeScalars.prefix(while: { $0 == "　" }).count == indent
    else { return nil }
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(indent)))
    let content = (rest.isEmpty ? [] : [Inline.text(rest)]) + line.dropFirst()
    guard !content.isEmpty else { return nil }
    self.init(content)
  }
}

extension [Inline] {
  /// Parted at the first mark that stands in plain words; nil where there is none.
  fileprivate func split(at mark: String) -> ([Inline], [Inline])? {
    for (index, inline) in enumerated() {
      guard let (before, after) = inline.split(at: mark) else { continue }
      let head = self[..<index] + (before.isEmpty ? [] : [.text(before)])
      let tail = (after.isEmpty ? [] : [Inline.text(after)]) + self[(index + 1)...]
      return (Array(head), tail)
    }
    return nil
  }

  /// A few characters of plain words.
  fileprivate var isRosterLabel: Bool {
    let text = plainText
    return (1...10).contains(text.unicodeScalars.count)
      && !text.unicodeScalars.contains { "，。；、（）　 \n".unicodeScalars.contains($0) }
      || text.isSpacedLabel
  }

  /// Neighbouring words as one text; empty ones left out.
  fileprivate var merged: [Inline] {
    reduce(into: []) { merged, inline in
      guard case .text(let text) = inline else { return merged.append(inline) }
      if case .text(let last)? = merged.last {
        merged[merged.count - 1] = .text(last + text)
      } else if !text.isEmpty {
        merged.append(inline)
      }
    }
  }
}

extension String {
  /// 组　长
  fileprivate var isSpacedLabel: Bool {
    let scalars = Array(unicodeScalars)
    return scalars.count == 3 && scalars[1] == "　" && scalars[0] != "　" && scalars[2] != "　"
  }

  fileprivate func split(at mark: String) -> (String, String)? {
    let scalars = Array(unicodeScalars)
    let mark = Array(mark.unicodeScalars)
    guard scalars.count >= mark.count else { return nil }
    for start in 0...(scalars.count - mark.count)
    where scalars[start..<start + mark.count].elementsEqual(mark) {
      var before = String.UnicodeScalarView()
      before.append(contentsOf: scalars[..<start])
      var after = String.UnicodeScalarView()
      after.append(contentsOf: scalars[(start + mark.count)...])
      return (String(before), String(after))
    }
    return nil
  }
}

extension Inline {
  fileprivate func split(at mark: String) -> (String, String)? {
    guard case .text(let text) = self else { return nil }
    return text.split(at: mark)
  }
}
