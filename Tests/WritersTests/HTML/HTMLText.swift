/// What a reader sees of HTML, line by line.
enum HTMLText {
  static func lines(of bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = unescaped(withoutTags(line))
      if words.contains(where: { !$0.isWhitespace }) { lines.append(words) }
    }
    return lines
  }

  static func escaped(_ words: String) -> String {
    words.map { entities[$0] ?? String($0) }.joined()
  }

  private static let entities: [Character: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;",
  ]

  private static func withoutTags(_ line: Substring) -> String {
    var isInside = false
    return String(
      line.filter { character in
        if character == "<" { isInside = true }
        defer { if character == ">" { isInside = false } }
        return !isInside
      })
  }

  private static func unescaped(_ words: String) -> String {
    var text = words
    for (character, entity) in entities where character != "&" {
      text = text.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: String(character))
    }
    return text
  }
}
