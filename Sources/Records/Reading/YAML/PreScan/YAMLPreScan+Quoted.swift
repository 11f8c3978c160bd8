// Quoted scalars: everything in them is text.

extension YAMLPreScan {
  /// Past the closing quote; nil, and `inside` set, where it stands on a later line.
  mutating func scanQuoted(from start: Int) -> Int? {
    let quote = bytes[start]
    guard let close = closingQuote(quote, from: start + 1) else {
      inside = .quoted(quote, from: start)
      return nil
    }
    noteQuoted(start..<close)
    return close + 1
  }

  mutating func continueQuoted(_ quote: UInt8, openedAt start: Int) {
    guard let close = closingQuote(quote, from: lineStart) else { return }
    noteQuoted(start..<close)
    inside = flow.isEmpty ? .structure : .flow
    if !flow.isEmpty { scanFlow(from: close + 1) }
  }

  private func closingQuote(_ quote: UInt8, from start: Int) -> Int? {
    var offset = start
    while offset < lineEnd {
      if bytes[offset] == quote {
        guard quote == UInt8(ascii: "'"), byte(offset + 1) == quote else { return offset }
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  /// A quoted scalar at the beginning of a node: perhaps a key.
  mutating func scanQuotedNode(_ start: Int, column: Int) -> Bool {
    guard let end = scanQuoted(from: start) else { return false }
    let colon = skipWhite(end)
    if isFullWidthColon(colon) { add(.fullWidthColon, colon, .ifRefused) }
    guard byte(colon) == UInt8(ascii: ":") else { return false }
    enter(.mapping, column)
    if isBlank(colon + 1) {
      scanValue(from: colon + 1, column: column)
    } else {
      let isWide = spaceAt(colon + 1) != nil
      add(isWide ? .wideSpaceAfterColon : .missingSpace, isWide ? colon + 1 : colon, .ifRefused)
    }
    return true
  }
}
