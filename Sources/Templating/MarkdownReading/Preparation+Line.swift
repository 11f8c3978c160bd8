import Diagnostics

extension Preparation {
  mutating func flushLine() {
    defer { line = [] }
    guard !text.isRefused else { return }
    let isBare = line.allSatisfy { isInvisible($0) }
    let directives = line.compactMap { token in
      if case .directive(let number, let source) = token { (number, source) } else { nil }
    }
    if isBare && !directives.isEmpty {
      writeDirectives(directives)
    } else if isBare && line.contains(where: \.isComment) {
      return
    } else {
      writeWords()
    }
    text.bytes.append(UInt8(ascii: "\n"))
    text.places.addLine(at: text.bytes.count)
  }

  private func isInvisible(_ token: Token) -> Bool {
    switch token {
    case .copy(let range): file.bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    case .directive, .comment: true
    case .mark: false
    }
  }

  private mutating func writeDirectives(_ directives: [(Int, Int)]) {
    if case .copy(let range)? = line.first { copy(range, keepingStarsBefore: 0) }
    let isRow = table.isInside
    if !isRow { text.bytes += "<!--".utf8 }
    for (number, source) in directives { write(mark: number, source: source) }
    if !isRow { text.bytes += "-->".utf8 }
  }

  private mutating func writeWords() {
    let start = text.bytes.count
    let prefix = LinePrefix(firstCopy(), isWholeLine: line.count == 1)
    if prefix.depth > LinePrefix.depthLimit || prefix.indent > LinePrefix.indentLimit {
      refuseDepth()
    }
    let tail = takeHeadingMarks()
    for (index, token) in line.enumerated() {
      switch token {
      case .copy(let range): copy(range, keepingStarsBefore: index == 0 ? prefix.length : 0)
      case .mark(let number, let source), .directive(let number, let source):
        write(mark: number, source: source)
      case .comment: break
      }
    }
    for number in tail { write(mark: number, source: firstCopy().startIndex) }
    watchTable(text.bytes[start...].dropFirst(prefix.length))
    checkDefinition(text.bytes[start...])
  }

  func firstCopy() -> ArraySlice<UInt8> {
    guard case .copy(let range)? = line.first else { return [] }
    return file.bytes[range]
  }

  private mutating func write(mark number: Int, source: Int) {
    text.places.add(offset: text.bytes.count, source: source, isCopy: false)
    text.bytes += MarkdownMark.bytes(number)
  }

  private mutating func refuseDepth() {
    guard !text.isRefused else { return }
    text.isRefused = true
    text.problems.gather(.tooDeepNesting(at: file.location(atByte: firstCopy().startIndex)))
  }

  private mutating func watchTable(_ words: ArraySlice<UInt8>) {
    guard let finding = table.watch(words) else { return }
    let place = text.places.location(at: words.startIndex)
    switch finding {
    case .mismatch(let header, let columns):
      text.problems.gather(.headerMismatch(header, columns, at: place))
    case .tooManyColumns:
      text.isRefused = true
      text.problems.gather(.tooManyColumns(at: place))
    case .tooManyMissingCells(let count, let columns):
      text.isRefused = true
      text.problems.gather(.cellCount(count, of: columns, at: place))
    }
  }

  /// `[名]: 地址` would vanish without a word.
  private mutating func checkDefinition(_ words: ArraySlice<UInt8>) {
    let words = words.drop { $0 == 0x20 }
    guard words.first == UInt8(ascii: "["), LinkDefinition.begins(words.dropFirst()) else { return }
    text.problems.gather(.linkDefinition(at: text.places.location(at: words.startIndex)))
  }
}

extension Preparation.Token {
  fileprivate var isComment: Bool {
    if case .comment = self { true } else { false }
  }
}
