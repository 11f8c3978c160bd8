// `[…]` and `{…}`, over as many lines as they take.

extension YAMLPreScan {
  struct FlowLevel {
    let isMapping: Bool
    /// The current entry has its colon.
    var hasColon = false
    /// The last token of the entry was quoted: a colon may follow without a blank.
    var isAfterQuote = false
    var entryStart: Int?
    /// The first thing in the entry that was perhaps meant as its colon.
    var slip: (slip: PreScanFinding.Slip, offset: Int)?

    init(isMapping: Bool) { self.isMapping = isMapping }
  }

  mutating func beginFlow(_ start: Int) {
    inside = .flow
    flow = []
    isFlowTokenStart = true
    scanFlow(from: start)
  }

  mutating func scanFlow(from start: Int) {
    var offset = start
    while offset < lineEnd {
      guard let next = scanFlowToken(offset) else { return }
      offset = next
    }
  }

  /// Past what stands there; nil where the rest of the line needs no looking at.
  private mutating func scanFlowToken(_ offset: Int) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): open(offset)
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      close()
      if flow.isEmpty { return nil }
    case UInt8(ascii: ","): endEntry()
    case UInt8(ascii: ":"): scanFlowColon(offset)
    case UInt8(ascii: "#") where isBlank(offset - 1): return nil
    case UInt8(ascii: " "), UInt8(ascii: "\t"): break
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if isFlowTokenStart { return scanFlowQuoted(offset) }
    default: scanFlowText(offset)
    }
    return offset + 1
  }

  private mutating func scanFlowQuoted(_ offset: Int) -> Int? {
    isFlowTokenStart = false
    flow[flow.count - 1].isAfterQuote = true
    return scanQuoted(from: offset)
  }

  private mutating func scanFlowText(_ offset: Int) {
    let last = flow.count - 1
    if flow[last].entryStart == nil { flow[last].entryStart = offset }
    isFlowTokenStart = false
    guard bytes[offset] == 0xEF, isFullWidthColon(offset) else { return }
    suspect(.fullWidthColon, offset)
  }

  private mutating func scanFlowColon(_ offset: Int) {
    let last = flow.count - 1
    if isBlank(offset + 1) || isFlowSign(byte(offset + 1)) || flow[last].isAfterQuote {
      flow[last].hasColon = true
      isFlowTokenStart = true
    } else {
      suspect(.missingSpace, offset)
    }
  }

  private mutating func suspect(_ slip: PreScanFinding.Slip, _ offset: Int) {
    let last = flow.count - 1
    guard flow[last].isMapping, flow[last].slip == nil, let start = flow[last].entryStart,
      start >= lineStart, looksLikeKey(start..<offset)
    else { return }
    flow[last].slip = (slip, offset)
  }

  private func isFlowSign(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case ",", "[", "]", "{", "}": true
    default: false
    }
  }
}

// MARK: - Entries

extension YAMLPreScan {
  private mutating func open(_ offset: Int) {
    flow.append(FlowLevel(isMapping: bytes[offset] == UInt8(ascii: "{")))
    isFlowTokenStart = true
  }

  private mutating func close() {
    endEntry()
    flow.removeLast()
    isFlowTokenStart = false
    if flow.isEmpty { inside = .structure }
  }

  /// An entry of a mapping without a colon is a key without a value: hardly ever meant.
  private mutating func endEntry() {
    let last = flow.count - 1
    if let slip = flow[last].slip, !flow[last].hasColon { add(slip.slip, slip.offset, .certain) }
    flow[last] = FlowLevel(isMapping: flow[last].isMapping)
    isFlowTokenStart = true
  }
}
