/// A source file as the house rules look at it: its target, its name, and its lines without comments.
struct SwiftSource {
  /// Relative to `Sources`: `Documents/Content/Table.swift`.
  let path: String
  let lines: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
    }
  }

  var target: String { path.split(separator: "/").first.map(String.init) ?? "" }

  /// `TableGrid` of `TableGrid.swift`, `Document+Numbered` of `Document+Numbered.swift`.
  var name: String {
    String(path.split(separator: "/").last?.split(separator: ".").first ?? "")
  }

  /// The words of the name: `Table`, `Grid`.
  var nameWords: [String] {
    name.reduce(into: [""]) { words, letter in
      if letter.isUppercase || !letter.isLetter { words.append("") }
      words[words.count - 1].append(letter)
    }
  }

  /// The modules that the file imports, with the number of the line.
  var imports: [(module: String, line: Int)] {
    lines.enumerated().compactMap { index, line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"),
        words[..<place].allSatisfy(Self.mayPrecedeImport),
        var module = words.dropFirst(place + 1).first
      else { return nil }
      if Self.importKinds.contains(module) { module = words.dropFirst(place + 2).first ?? module }
      return (String(module.prefix { $0 != "." }), index + 1)
    }
  }

  private static let importKinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]

  private static func mayPrecedeImport(_ word: Substring) -> Bool {
    word.hasPrefix("@")
      || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }

  /// `Documents/Content/Table.swift:12` for every line that holds the words.
  func lines(with phrase: String) -> [String] {
    lines.enumerated().filter { $1.contains(phrase) }.map { "\(path):\($0.offset + 1)" }
  }
}
