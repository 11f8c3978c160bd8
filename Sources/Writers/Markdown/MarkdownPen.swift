/// Writes one run of words, scalar by scalar, and knows before which of them a backslash must stand.
struct MarkdownPen {
  let scalars: [Unicode.Scalar]
  let context: MarkdownWords.Context

  mutating func write(to bytes: inout [UInt8]) {
    for index in scalars.indices {
      let scalar = scalars[index]
      if let entity = entity(for: scalar, at: index) {
        bytes += entity.utf8
      } else {
        if needsBackslash(scalar, at: index) { bytes.append(UInt8(ascii: "\\")) }
        bytes += String(scalar).utf8
      }
    }
  }

  /// What a backslash cannot keep: spaces at the edge of a line, control characters.
  private func entity(for scalar: Unicode.Scalar, at index: Int) -> String? {
    if MarkdownWords.isRefused(scalar) { return "\u{FFFD}" }
    if scalar == " " { return isAtEdge(index) ? "&#32;" : nil }
    if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFEFF {
      return "&#\(scalar.value);"
    }
    return nil
  }

  private func isAtEdge(_ index: Int) -> Bool {
    index == 0 && context.startsLine
      || scalars[index...].allSatisfy { $0 == " " } && context.endsLine
  }

  private func needsBackslash(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    guard scalar.isASCII else { return false }
    if index == 0 && context.startsLine && (startsStructure(scalar) || isTableRule) { return true }
    let next = self.scalar(after: index)
    switch scalar {
    case "\\":
      return next.map { $0.isASCIIPunctuation || entity(for: $0, at: index + 1) != nil } ?? true
    case "*", "`": return true
    case "_": return !(isWordCharacter(index - 1) && isWordCharacter(index + 1))
    case "[": return !isHarmlessBracket(index)
    case "]": return context.isInLink
    case "!": return next == nil && !context.endsLine
    case "<": return next.map { $0.isASCIILetter || "/!?".unicodeScalars.contains($0) } ?? false
    case "&": return beginsEntity(index)
    case "{": return before(index) == "{" || isUnnumberedMark(index)
    case "%": return before(index) == "{"
    case "#": return before(index) == "{" || closesHeading(index)
    case "|": return context.place == .cell
    case ".", ")": return endsListNumber(index)
    default: return false
    }
  }
}

extension MarkdownPen {
  private func scalar(after index: Int) -> Unicode.Scalar? {
    index + 1 < scalars.count ? scalars[index + 1] : nil
  }

  private func before(_ index: Int) -> Unicode.Scalar? { index > 0 ? scalars[index - 1] : nil }

  private func isWordCharacter(_ index: Int) -> Bool {
    scalars.indices.contains(index)
      && (scalars[index].isASCIILetter || scalars[index].isASCIIDigit)
  }

  /// `[2022]47号` is no link: the bracket closes, and nothing follows that makes it one.
  private func isHarmlessBracket(_ index: Int) -> Bool {
    guard !context.isInLink, index > 0 || !context.startsLine,
      let close = scalars[(index + 1)...].firstIndex(where: { $0 == "]" || $0 == "[" }),
      scalars[close] == "]", let next = scalar(after: close)
    else { return false }
    return next != "(" && next != "[" && next != ":"
  }

  private func beginsEntity(_ index: Int) -> Bool {
    let rest = scalars[(index + 1)...].prefix(40)
    guard let end = rest.firstIndex(of: ";"), end > index + 1 else { return false }
    return rest[..<end].allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == "#" }
  }

  /// `{-}` at the end of a heading says that it has no number.
  private func isUnnumberedMark(_ index: Int) -> Bool {
    context.place == .heading && context.endsLine
      && scalars[index...].elementsEqual(["{", "-", "}"])
  }

  private func closesHeading(_ index: Int) -> Bool {
    context.place == .heading && context.endsLine && index == scalars.count - 1
  }

  /// `---` in a cell of the header would be read as the rule below it.
  private var isTableRule: Bool {
    context.place == .cell && context.endsLine && scalars.allSatisfy { $0 == "-" || $0 == ":" }
  }

  private func endsListNumber(_ index: Int) -> Bool {
    guard context.place == .paragraph, context.startsLine, (1...9).contains(index),
      scalars[..<index].allSatisfy(\.isASCIIDigit)
    else { return false }
    return scalar(after: index).map { $0 == " " || $0 == "\t" } ?? true
  }

  /// What the first character of a line in a paragraph would begin.
  private func startsStructure(_ scalar: Unicode.Scalar) -> Bool {
    guard context.place == .paragraph else { return false }
    let next = self.scalar(after: 0)
    let endsOrSpaces = next.map { $0 == " " || $0 == "\t" } ?? true
    switch scalar {
    case ">", "|": return true
    case "#":
      let rest = scalars.drop { $0 == "#" }
      return scalars.count - rest.count <= 6 && rest.first.map { $0 == " " || $0 == "\t" } ?? true
    case "+": return endsOrSpaces
    case "-": return endsOrSpaces || next == "-" || next == "|" || next == ":"
    case "=": return endsOrSpaces || next == "="
    case ":": return next == "-"
    case "~": return next == "~"
    default: return false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool { isASCII && properties.isAlphabetic }
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isASCIIPunctuation: Bool {
    (0x21...0x7E).contains(value) && !isASCIILetter && !isASCIIDigit
  }
}
