// Plain scalars: the ones in which a slip hides, and the ones that are prose.

extension YAMLPreScan {
  /// A plain scalar that further lines may continue.
  struct OpenPlainScalar {
    /// Lines continue it that are indented more than this.
    let parent: Int
    /// It began a line of its own below its key, or after a `- `.
    let isOnOwnLine: Bool
    var lines = 1
    /// The findings for lines of it that look like keys.
    var keys: [Int] = []
  }

  /// One line of a plain scalar.
  struct PlainLine {
    let start: Int
    /// The colon that YAML takes for the end of a key.
    var separator: Int?
    var fullWidthColon: Int?
    /// A colon that YAML takes for text.
    var bareColon: Int?
    /// Where the text ends, or the comment begins.
    var end: Int
    var isCommented = false
  }

  func plainLine(from start: Int) -> PlainLine {
    var line = PlainLine(start: start, end: lineEnd)
    var offset = start
    while offset < lineEnd {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ":") {
        if isBlank(offset + 1) {
          line.separator = offset
          return line
        }
        if line.bareColon == nil { line.bareColon = offset }
      } else if byte == 0xEF, line.fullWidthColon == nil, isFullWidthColon(offset) {
        line.fullWidthColon = offset
      } else if byte == UInt8(ascii: "#"), offset > start, isBlank(offset - 1) {
        line.end = offset
        line.isCommented = true
        return line
      }
      offset += 1
    }
    return line
  }

  /// A line that should perhaps have been a key and its value.
  mutating func scanKeyless(_ line: PlainLine, column: Int) {
    guard let level = levels.last else { return scanRoot(line, column: column) }
    if level.column == column {
      guard let slip = slip(in: line) else { return }
      return add(slip.slip, slip.offset, level.isAssumed ? .certain : .ifRefused)
    }
    checkValue(line.start..<line.end)
    plain = OpenPlainScalar(parent: level.column, isOnOwnLine: true, lines: 0)
    note(line)
    if line.isCommented { endPlain() }
  }

  /// A record is a mapping: text at its root that looks like a key was meant as one.
  private mutating func scanRoot(_ line: PlainLine, column: Int) {
    guard let slip = slip(in: line) else { return }
    add(slip.slip, slip.offset, .certain)
    enter(.mapping, column, isAssumed: true)
  }

  mutating func continuePlain(from start: Int) {
    let text = skipAnySpaces(start)
    if text > start { add(indentation(start), start, .suspect) }
    guard text < lineEnd else { return }
    let line = plainLine(from: text)
    note(line)
    if line.isCommented { endPlain() }
  }

  /// Ends the open plain scalar. Two lines or more that all look like keys are doubtful.
  mutating func endPlain() {
    if let plain, plain.isOnOwnLine, plain.lines > 1, plain.keys.count == plain.lines {
      doubt(plain.keys)
    }
    plain = nil
  }

  private mutating func note(_ line: PlainLine) {
    plain?.lines += 1
    guard let slip = slip(in: line) else { return }
    plain?.keys.append(findings.count)
    add(slip.slip, slip.offset, .suspect)
  }

  private func indentation(_ start: Int) -> PreScanFinding.Slip {
    spaceAt(start).map { .wideIndentation($0.scalar) } ?? .tab
  }
}

// MARK: - What looks like a key

extension YAMLPreScan {
  func slip(in line: PlainLine) -> (slip: PreScanFinding.Slip, offset: Int)? {
    if let colon = line.fullWidthColon, looksLikeKey(line.start..<colon) {
      return (.fullWidthColon, colon)
    }
    guard let colon = line.bareColon, looksLikeKey(line.start..<colon) else { return nil }
    if spaceAt(colon + 1) != nil { return (.wideSpaceAfterColon, colon + 1) }
    return byte(colon + 1) == UInt8(ascii: "/") ? nil : (.missingSpace, colon)
  }

  /// A word or two: short, without blanks or the punctuation of sentences, and no time of day.
  func looksLikeKey(_ range: Range<Int>) -> Bool {
    guard 1...80 ~= range.count, !(0x30...0x39 ~= bytes[range.lowerBound]) else { return false }
    return scalarCount(range) <= 20 && !range.contains { isBlank($0) || isPunctuation($0) }
  }

  /// `，` `。` `；` `、` `！` `？` `/`
  private func isPunctuation(_ offset: Int) -> Bool {
    switch (bytes[offset], byte(offset + 1), byte(offset + 2)) {
    case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): true
    case (0xE3, 0x80, 0x81), (0xE3, 0x80, 0x82), (UInt8(ascii: "/"), _, _): true
    default: false
    }
  }
}
