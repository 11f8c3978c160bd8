/// Who signs a document with a stamp of the own hand (签名章), GB/T 9704—2012, 7.3.5.3.
package struct Signatory: Sendable, Hashable {
  /// 职务, in full in a joint document: 演示市市场监督管理局局长.
  package var post: [Inline]
  /// 姓名, printed where the stamp would stand; nil leaves room for the stamp.
  package var name: [Inline]?

  package init(post: [Inline], name: [Inline]? = nil) {
    self.post = post
    self.name = name
  }
}

extension Signatory {
  /// As Markdown prints it: `局长　张某某`.
  package var line: [Inline] { name.map { post + [.text("　")] + $0 } ?? post }

  /// Reads `局长　张某某`, `局　长　张　某`, or a post alone: `局长`, `局　长`.
  package init(line: [Inline]) {
    guard let (post, rest) = line.partedAtSpace else {
      self.init(post: line)
      return
    }
    // 局　长: a post of two characters is spaced like a name.
    if post.isOneCharacter, rest.isOneCharacter {
      self.init(post: line)
    } else if post.isOneCharacter, let (second, name) = rest.partedAtSpace, second.isOneCharacter {
      self.init(post: post + [.text("　")] + second, name: name)
    } else {
      self.init(post: post, name: rest.isBlank ? nil : rest)
    }
  }
}

extension [Inline] {
  fileprivate var isOneCharacter: Bool { plainText.unicodeScalars.count == 1 }

  /// What stands before and after the first ideographic space of its plain words; nil where there is none.
  fileprivate var partedAtSpace: ([Inline], [Inline])? {
    for (index, inline) in enumerated() {
      guard let (before, after) = inline.partedAtSpace else { continue }
      return (self[..<index] + before, after + self[(index + 1)...])
    }
    return nil
  }
}

extension Inline {
  fileprivate var partedAtSpace: ([Inline], [Inline])? {
    let words = plainText
    guard isWords, let space = words.unicodeScalars.firstIndex(of: "　") else { return nil }
    let after = words.unicodeScalars.index(after: space)
    return (replacing(words[..<space]), replacing(words[after...]))
  }

  private var isWords: Bool {
    switch self {
    case .text, .field: true
    case .strong, .emphasis, .link, .reference, .lineBreak: false
    }
  }

  private func replacing(_ words: Substring) -> [Inline] {
    guard !words.isEmpty else { return [] }
    guard case .field(let field) = self else { return [.text(String(words))] }
    return [
      .field(Field(String(words), sensitivity: field.sensitivity, origin: field.origin))
    ]
  }
}
