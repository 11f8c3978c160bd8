import Documents

/// 职务 and 姓名 on one line: `局长　张某某`, `市　长：李　某`; the post alone where a stamp takes the place of the name.
struct SignatoryWords {
  let post: Substring
  let name: Substring?

  init?(_ text: String) {
    let parts = text.names { $0.isWhitespace || "：:".contains($0) }
    guard let last = parts.last, parts.count <= 3, text.utf8.count <= 200 else { return nil }
    if parts.count == 1, last.isPost {
      (post, name) = (last, nil)
    } else if parts.count > 1, parts[parts.count - 2].isPost, last.isPersonalName {
      post = text[parts[0].startIndex..<parts[parts.count - 2].endIndex]
      name = last
    } else {
      return nil
    }
  }
}

extension Signatory {
  /// Nil where the words are no post.
  init?(recognizing content: [Inline]) {
    guard let words = SignatoryWords(content.plainText) else { return nil }
    self.init(post: content.part(words.post), name: words.name.map { content.part($0) })
  }
}

extension Substring {
  private var bare: String { filter { !$0.isWhitespace } }

  /// 局长, 市长, 主任; the head of a group in a list of names is none.
  fileprivate var isPost: Bool {
    let words = bare
    return words.count >= 2 && !words.hasSuffix("组长")
      && ["长", "主任", "主席", "书记", "总理", "委员", "专员"].contains { words.hasSuffix($0) }
  }

  /// Two to four characters, or the parts of a longer name with dots between.
  fileprivate var isPersonalName: Bool {
    let words = bare
    let isHan = words.unicodeScalars.allSatisfy { $0.isHan || $0 == "·" || $0 == "×" }
    return isHan && (2...(words.contains("·") ? 15 : 4)).contains(words.count)
      && !LineWords(words).endsWithOrgan
  }
}
