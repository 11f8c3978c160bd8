/// Finds what clerks really type, line by line, before libyaml's own confusing message.
///
/// It follows the shape of block YAML closely enough to know a key from prose: within quotes, block
/// scalars, comments and the further lines of a plain scalar, full-width punctuation is text. Every
/// byte is looked at a bounded number of times.
struct YAMLPreScan {
  let bytes: [UInt8]
  let end: Int
  private(set) var findings: [PreScanFinding] = []
  /// Where quoted scalars stand; nothing that YAML reads as a line end breaks them.
  private(set) var quoted: [Range<Int>] = []

  /// The current line, without its end.
  var lineStart: Int
  var lineEnd: Int
  var inside = Inside.structure
  var levels: [Level] = []
  var plain: OpenPlainScalar?
  var flow: [FlowLevel] = []
  var isFlowTokenStart = true

  /// What the end of a line left open.
  enum Inside {
    case structure
    /// A `|` or `>` scalar: it lasts while lines are indented more than its parent.
    case block(parent: Int)
    case quoted(UInt8, from: Int)
    case flow
  }

  /// An open block collection.
  struct Level {
    enum Kind { case mapping, sequence }
    let kind: Kind
    let column: Int
    /// Nothing but a slip says that there is a mapping: YAML sees text.
    var isAssumed = false
  }

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.end = range.upperBound
    self.lineStart = range.lowerBound
    self.lineEnd = range.lowerBound
    let hasMark = bytes[range].starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark { lineStart += 3 }
  }

  /// Everything that was found, in the order of the text but for the forbidden characters.
  static func findings(in bytes: [UInt8], _ range: Range<Int>) -> [PreScanFinding] {
    var scan = YAMLPreScan(bytes, in: range)
    scan.run()
    let forbidden = ForbiddenCharacters(bytes, in: range).findings()
    return scan.findings + forbidden.map(scan.weighed)
  }
}

// MARK: - Lines

extension YAMLPreScan {
  private mutating func run() {
    while lineStart < end {
      lineEnd = endOfLine(from: lineStart)
      let next = lineEnd + 1
      if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
      scanLine()
      lineStart = next
    }
    endPlain()
  }

  private func endOfLine(from start: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    return offset
  }

  private mutating func scanLine() {
    switch inside {
    case .structure: scanStructure()
    case .quoted(let quote, let start): continueQuoted(quote, openedAt: start)
    case .flow: scanFlow(from: lineStart)
    case .block(let parent):
      let text = skipBlanks(lineStart)
      if text == lineEnd || (text - lineStart > parent && !isMarker(lineStart)) { return }
      inside = .structure
      scanStructure()
    }
  }

  private mutating func scanStructure() {
    let start = skipBlanks(lineStart)
    let column = start - lineStart
    guard start < lineEnd else { return }
    if isMarker(lineStart) { return beginDocument() }
    if bytes[start] == UInt8(ascii: "#") { return endPlain() }
    if let plain, column > plain.parent { return continuePlain(from: start) }
    endPlain()
    if column == 0, bytes[start] == UInt8(ascii: "%"), levels.isEmpty { return }
    scanIndented(start, column: column)
  }

  private mutating func scanIndented(_ start: Int, column: Int) {
    let text = skipAnySpaces(start)
    guard text > start else {
      closeLevels(to: column, isItem: isItem(at: start))
      _ = scanContent(start, column: column)
      return
    }
    guard text < lineEnd else { return add(indentationSlip(start), start, .suspect) }
    let column = column + scalarCount(start..<text)
    closeLevels(to: column, isItem: isItem(at: text))
    let hasKey = scanContent(text, column: column)
    let slip = indentationSlip(start)
    add(slip, start, hasKey && slip != .tab ? .certain : .ifRefused)
  }

  private func indentationSlip(_ start: Int) -> PreScanFinding.Slip {
    spaceAt(start).map { .wideIndentation($0.scalar) } ?? .tab
  }

  /// `---` or `...` alone at the beginning of a line.
  private func isMarker(_ start: Int) -> Bool {
    guard start + 3 <= lineEnd, isBlank(start + 3) else { return false }
    let byte = bytes[start]
    return (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."))
      && bytes[start + 1] == byte && bytes[start + 2] == byte
  }

  private mutating func beginDocument() {
    endPlain()
    levels = []
    let text = skipBlanks(lineStart + 3)
    if text < lineEnd { _ = scanContent(text, column: text - lineStart) }
  }

  private mutating func closeLevels(to column: Int, isItem: Bool) {
    while let last = levels.last {
      guard last.column > column || (last.column == column && last.kind == .sequence && !isItem)
      else { return }
      levels.removeLast()
    }
  }
}

// MARK: - What is found

extension YAMLPreScan {
  mutating func add(
    _ slip: PreScanFinding.Slip, _ offset: Int, _ weight: PreScanFinding.Weight
  ) {
    findings.append(PreScanFinding(slip: slip, offset: offset, weight: weight))
  }

  /// Makes what was merely suspect a warning as well.
  mutating func doubt(_ numbers: [Int]) {
    for number in numbers { findings[number].weight = .doubtfulOrSuspect }
  }

  mutating func noteQuoted(_ range: Range<Int>) { quoted.append(range) }

  /// Within quotes a line separator is kept, more or less; anywhere else it breaks the line.
  private func weighed(_ finding: PreScanFinding) -> PreScanFinding {
    var finding = finding
    switch finding.slip {
    case .lineSeparator, .byteOrderMark:
      if isQuoted(finding.offset) { finding.weight = .doubtful }
    default: break
    }
    return finding
  }

  private func isQuoted(_ offset: Int) -> Bool {
    var low = 0
    var high = quoted.count
    while low < high {
      let middle = (low + high) / 2
      if quoted[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < quoted.count && quoted[low].contains(offset)
  }
}
