// What a line of block YAML holds: items, a key and its value, or text.

extension YAMLPreScan {
  /// Returns whether a key with its colon was seen.
  mutating func scanContent(_ start: Int, column: Int) -> Bool {
    var start = start
    var column = column
    while start < lineEnd {
      guard let text = scanIndicator(start, column: column) else {
        return scanNode(start, column: column)
      }
      column += text - start
      start = text
    }
    return false
  }

  /// Past `- `, `? `, `: `, an anchor or a tag; nil where something else stands.
  private mutating func scanIndicator(_ start: Int, column: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "-"): return scanDash(start, column: column)
    case UInt8(ascii: "?") where isBlank(start + 1):
      enter(.mapping, column)
      return skipWhite(start + 1)
    case UInt8(ascii: ":") where isBlank(start + 1): return skipWhite(start + 1)
    case UInt8(ascii: "&"), UInt8(ascii: "!"): return skipProperty(start)
    default: return nil
    }
  }

  private mutating func scanDash(_ start: Int, column: Int) -> Int? {
    if isBlank(start + 1) {
      enter(.sequence, column)
      let text = skipBlanks(start + 1)
      if byte(text) == UInt8(ascii: "\t") { add(.tab, text, .ifRefused) }
      return skipWhite(text)
    }
    guard byte(start + 1) >= 0x80 else {
      if byte(start + 1) != UInt8(ascii: "-") { add(.missingSpaceAfterDash, start, .suspect) }
      return nil
    }
    add(.missingSpaceAfterDash, start, .certain)
    enter(.sequence, column)
    return skipAnySpaces(start + 1)
  }

  func skipProperty(_ start: Int) -> Int {
    var offset = start
    while !isBlank(offset) { offset += 1 }
    return skipWhite(offset)
  }

  private mutating func scanNode(_ start: Int, column: Int) -> Bool {
    switch bytes[start] {
    case UInt8(ascii: "#"): return false
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return scanQuotedNode(start, column: column)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      inside = .block(parent: levels.last?.column ?? 0)
      return false
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      beginFlow(start)
      return false
    default: return scanPlainNode(start, column: column)
    }
  }

  private mutating func scanPlainNode(_ start: Int, column: Int) -> Bool {
    let line = plainLine(from: start)
    guard let colon = line.separator else {
      scanKeyless(line, column: column)
      return false
    }
    checkKey(start..<colon)
    enter(.mapping, column)
    scanValue(from: colon + 1, column: column)
    return true
  }

  mutating func enter(_ kind: Level.Kind, _ column: Int, isAssumed: Bool = false) {
    if let last = levels.last, last.kind == kind, last.column == column { return }
    levels.append(Level(kind: kind, column: column, isAssumed: isAssumed))
  }
}

// MARK: - Keys

extension YAMLPreScan {
  private mutating func checkKey(_ range: Range<Int>) {
    let key = range.lowerBound..<trimmedEnd(of: range)
    if let space = firstSpace(in: key) { add(.spaceInKey(space.scalar), space.offset, .certain) }
    if isWrapped(key) { add(.chineseQuotesAroundKey, key.lowerBound, .certain) }
  }

  /// A blank at the end of a key, or an invisible character anywhere in it. `　` within a key may be meant.
  private func firstSpace(in key: Range<Int>) -> (scalar: Unicode.Scalar, offset: Int)? {
    let textEnd = endBeforeSpaces(of: key)
    var offset = key.lowerBound
    while offset < key.upperBound {
      guard let space = spaceAt(offset) else {
        offset += 1
        continue
      }
      let isBlank = space.scalar == "\u{3000}" || space.scalar == "\u{A0}"
      if !isBlank || offset >= textEnd { return (space.scalar, offset) }
      offset += space.length
    }
    return nil
  }

  private func endBeforeSpaces(of key: Range<Int>) -> Int {
    var end = key.upperBound
    while let space = spaceEnding(at: end, from: key.lowerBound) { end -= space.length }
    return end
  }

  func trimmedEnd(of range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, isBlank(end - 1) { end -= 1 }
    return end
  }

  /// `“标题”` or `‘标题’`, with no such quote in between.
  func isWrapped(_ range: Range<Int>) -> Bool {
    guard range.count > 6, isQuote(range.lowerBound), isQuote(range.upperBound - 3) else {
      return false
    }
    return bytes[range.lowerBound + 2] + 1 == bytes[range.upperBound - 1]
      && !(range.lowerBound + 3..<range.upperBound - 3).contains(where: isQuote)
  }

  /// `‘` `’` `“` `”`
  private func isQuote(_ offset: Int) -> Bool {
    byte(offset) == 0xE2 && byte(offset + 1) == 0x80
      && [0x98, 0x99, 0x9C, 0x9D].contains(byte(offset + 2))
  }
}

// MARK: - Values on the line of their key

extension YAMLPreScan {
  mutating func scanValue(from start: Int, column: Int) {
    var start = skipWhite(start)
    while byte(start) == UInt8(ascii: "&") || byte(start) == UInt8(ascii: "!") {
      start = skipProperty(start)
    }
    switch byte(start) {
    case 0, UInt8(ascii: "#"): break
    case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = scanQuoted(from: start)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): inside = .block(parent: column)
    case UInt8(ascii: "["), UInt8(ascii: "{"): beginFlow(start)
    default:
      let line = plainLine(from: start)
      checkValue(start..<line.end)
      plain = OpenPlainScalar(parent: column, isOnOwnLine: false)
      if line.isCommented { endPlain() }
    }
  }

  mutating func checkValue(_ range: Range<Int>) {
    let end = trimmedEnd(of: range)
    if let space = spaceAt(range.lowerBound) {
      add(.spaceAroundValue(space.scalar), range.lowerBound, .doubtful)
    }
    let last = spaceEnding(at: end, from: range.lowerBound)
    if let last, end - last.length > range.lowerBound {
      add(.spaceAroundValue(last.scalar), end - last.length, .doubtful)
    }
    if isWrapped(range.lowerBound..<end) {
      add(.chineseQuotesAroundValue, range.lowerBound, .doubtful)
    }
  }
}
