/// The names of sheets, as every program takes them: at most 31 UTF-16 units, no `[]:*?/\`, no apostrophe at an
/// end, none twice (ECMA-376, 18.2.19, and what Excel demands beyond it).
enum SheetNames {
  private static let limit = 31
  private static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]

  static func clean(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { index, name in
      let clean = clean(name, number: index + 1)
      let free = (1...).lazy.map { numbered(clean, $0) }.first {
        taken.insert($0.lowercased()).inserted
      }
      return free ?? clean
    }
  }

  private static func clean(_ name: String, number: Int) -> String {
    let printable = name.filter { character in
      character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value & 0xFFFE != 0xFFFE }
    }
    var clean = printable.map { forbidden.contains($0) ? "_" : $0 }[...]
    clean = clean.drop { $0 == "'" || $0 == " " }
    while let last = clean.last, last == "'" || last == " " { clean.removeLast() }
    let text = cut(String(clean), to: limit)
    return text.isEmpty ? "表\(number)" : text
  }

  private static func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    let mark = "（\(number)）"
    return cut(name, to: limit - mark.utf16.count) + mark
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var left = length
    return String(
      text.prefix { character in
        left -= character.utf16.count
        return left >= 0
      })
  }
}
